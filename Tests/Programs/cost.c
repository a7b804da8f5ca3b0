/* What a brief costs through C: briefs a file's articles again and again, and says how many microseconds of processor time a
 * round took at best.
 *
 * usage: cost ROUNDS FILE
 */
#define _POSIX_C_SOURCE 200809L
#include "articles.h"

#include <time.h>

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

int main(int argc, char **argv) {
  article_list articles = {NULL, 0};
  precis_engine *engine = NULL;
  double best = 1e18;
  int rounds, round;
  if (argc != 3) give_up("usage: cost ROUNDS FILE", "cost");
  rounds = atoi(argv[1]);
  read_articles(&articles, argv[2]);
  if (precis_engine_open(NULL, 0, &engine, NULL, 0) != PRECIS_OK) give_up("no engine", "cost");
  for (round = 0; round < rounds; round++) {
    double start = now(), took;
    precis_session *session = NULL;
    precis_result *result = NULL;
    const char *json;
    size_t size, i;
    precis_session_open(engine, &session);
    for (i = 0; i < articles.count; i++)
      precis_session_add(session, articles.items[i].fields, articles.items[i].field_count);
    if (precis_session_report(session, &result) != PRECIS_OK) give_up("no report", "cost");
    precis_result_render(result, PRECIS_FORMAT_JSON, &json, &size);
    precis_session_close(&session);
    precis_result_close(&result);
    took = now() - start;
    if (took < best) best = took;
  }
  printf("%.1f\n", best);
  precis_engine_close(&engine);
  free_articles(&articles);
  return 0;
}
