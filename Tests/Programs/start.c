/* Does nothing but open an engine: what linking the library costs a program that starts. */
#include <precis.h>

int main(void) {
  precis_engine *engine = NULL;
  precis_status status = precis_engine_open(NULL, 0, &engine, NULL, 0);
  precis_engine_close(&engine);
  return (int)status;
}
