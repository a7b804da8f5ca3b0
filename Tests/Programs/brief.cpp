// Briefs the articles of the files that are named, walks through the result by its accessors, and writes the JSON that
// `precis --format json` writes if both say the same.
#include "articles.h"

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

void check(precis_status status) {
  if (status == PRECIS_OK) return;
  const char *name = "";
  precis_status_text(status, &name, nullptr);
  throw std::runtime_error(name);
}

/// Closes a handle when it goes out of scope.
template <typename Handle, precis_status (*close)(Handle **)>
struct Closer {
  void operator()(Handle *handle) const { close(&handle); }
};
using Engine = std::unique_ptr<precis_engine, Closer<precis_engine, precis_engine_close>>;
using Session = std::unique_ptr<precis_session, Closer<precis_session, precis_session_close>>;
using Result = std::unique_ptr<precis_result, Closer<precis_result, precis_result_close>>;

Engine open_engine(const std::vector<precis_option> &options) {
  precis_engine *engine = nullptr;
  char message[256];
  if (precis_engine_open(options.data(), options.size(), &engine, message, sizeof message) != PRECIS_OK)
    throw std::runtime_error(message);
  return Engine(engine);
}

Session open_session(const Engine &engine) {
  precis_session *session = nullptr;
  check(precis_session_open(engine.get(), &session));
  return Session(session);
}

std::string_view text(const Result &result, std::uint32_t value, size_t i, size_t j = 0, size_t k = 0) {
  const char *data = nullptr;
  size_t size = 0;
  check(precis_result_string(result.get(), value, i, j, k, &data, &size));
  return {data, size};
}

size_t count(const Result &result, std::uint32_t list, size_t i = 0, size_t j = 0) {
  size_t count = 0;
  check(precis_result_count(result.get(), list, i, j, &count));
  return count;
}

}  // namespace

int main(int argc, char **argv) try {
  const Engine engine = open_engine({{PRECIS_OPTION_WORDS, 0, 120, nullptr, 0}});
  Result result;
  {
    const Session session = open_session(engine);
    article_list articles = {nullptr, 0};
    for (int i = 1; i < argc; i++) read_articles(&articles, argv[i]);
    for (size_t i = 0; i < articles.count; i++)
      check(precis_session_add(session.get(), articles.items[i].fields, articles.items[i].field_count));
    free_articles(&articles);
    precis_result *made = nullptr;
    check(precis_session_report(session.get(), &made));
    result.reset(made);
  }
  const char *data = nullptr;
  size_t size = 0;
  check(precis_result_render(result.get(), PRECIS_FORMAT_JSON, &data, &size));
  const std::string_view json(data, size);

  size_t position = 0;
  for (size_t i = 0; i < count(result, PRECIS_LIST_BRIEFS); i++)
    for (size_t j = 0; j < count(result, PRECIS_LIST_SENTENCES, i); j++) {
      std::int64_t start = 0;
      check(precis_result_integer(result.get(), PRECIS_SENTENCE_START, i, j, 0, &start));
      const auto range = "\"article\":\"" + std::string(text(result, PRECIS_SENTENCE_ARTICLE, i, j)) +
                         "\",\"start\":" + std::to_string(start) + ",";
      position = json.find(range, position);
      if (position == std::string_view::npos) throw std::runtime_error("the JSON lacks " + range);
    }
  std::fwrite(json.data(), 1, json.size(), stdout);
  return 0;
} catch (const std::exception &error) {
  std::fprintf(stderr, "brief: %s\n", error.what());
  return 1;
}
