"""The package gives the bytes that the command line writes."""
import json

import precis
import pytest


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


@pytest.mark.parametrize("form", ["json", "jsonl", "text", "markdown"])
def test_a_report_on_the_sample(cli, sample, form):
    with precis.Session() as session:
        session.add_all(precis.read_jsonl(sample))
        assert session.report().render_bytes(form) == cli("brief", "--format", form, sample)


@pytest.mark.parametrize("options, arguments", [
    ({"words": 50}, ["--words", 50]),
    ({"chars": 400}, ["--chars", 400]),
    ({"sentences": 2}, ["--sentences", 2]),
    ({"labels": "en", "explain": True}, ["--labels", "en", "--explain"]),
    ({"grouping": "single"}, ["--single-story"]),
    ({"extract": False}, ["--no-extract"]),
    ({"max_article_bytes": 1 << 20, "max_sentence_bytes": 60}, ["--max-sentence-bytes", 60]),
    ({"lexicons": {"fr/titles": "Wattman\trole\n"}}, None),
])
def test_options(cli, sample, tmp_path, options, arguments):
    if arguments is None:
        path = tmp_path / "fr" / "titles.tsv"
        path.parent.mkdir()
        path.write_text(options["lexicons"]["fr/titles"], encoding="utf-8")
        arguments = ["--lexicon", path]
    with precis.Session(**options) as session:
        session.add_all(precis.read_jsonl(sample))
        assert session.report().render_bytes() == cli("brief", "--format", "json", sample, *arguments)


def test_brief_takes_dicts_and_returns_dicts(cli, sample):
    articles = [json.loads(line) for line in sample.read_text(encoding="utf-8").splitlines()]
    report = precis.brief(articles, words=120)
    assert report == json.loads(cli("brief", "--format", "json", sample))
    assert list(report) == ["schema", "stories", "ledger"]


def test_brief_jsonl_is_an_iterator_over_the_lines(cli, sample):
    lines = precis.brief_jsonl(sample, words=60)
    first = next(lines)
    expected = cli("brief", "--format", "jsonl", "--words", 60, sample).splitlines()
    assert [first, *lines] == [json.loads(line) for line in expected]


def test_files_as_bytes(cli, corpus):
    with precis.Session() as session:
        for path in corpus:
            session.add({"id": str(path), "text": path.read_bytes()})
        assert session.report().render_bytes() == cli("brief", "--format", "json", *corpus)


def test_grouping_by_a_field(cli, sample):
    records = [json.loads(line) for line in sample.read_text(encoding="utf-8").splitlines()]
    lines = [compact({**record, "event": index % 3}) + b"\n" for index, record in enumerate(records)]
    expected = cli("brief", "--format", "jsonl", "--group-by", "event", "-", input=b"".join(lines))
    assert list(precis.brief_jsonl(lines, group_by="event")) == [json.loads(line) for line in expected.splitlines()]


def test_stories(cli, sample):
    with precis.Session() as session:
        session.add_all(precis.read_jsonl(sample))
        expected = [json.loads(line) for line in cli("stories", "--format", "jsonl", sample).splitlines()]
        assert session.stories() == sorted(expected, key=lambda story: story["id"].encode())


@pytest.mark.parametrize("stage, verb", [
    ("extraction", "extract"), ("language", "language"), ("sentences", "sentences"), ("entities", "entities")])
def test_single_stages(cli, sample, stage, verb):
    expected = [json.loads(line) for line in cli(verb, "--format", "jsonl", sample).splitlines()]
    with precis.Session() as session:
        assert [session.read(stage, article) for article in precis.read_jsonl(sample)] == expected


BAD_LINES = [
    b"",
    b"\xef\xbb\xbf{\"id\":\"bom\",\"text\":\"The bridge at Alden reopened on Monday.\"}",
    b"{\"text\":\"A flock of sheep blocked the road to Harwell for an hour.\"}",
    b"{\"id\":7,\"text\":\"The mayor of Harwell resigned on Tuesday.\",\"title\":12.50,\"source\":1e3}",
    b"   \t",
    b"{\"id\":\"cut",
    b"[1,2]",
    b"{\"id\":\"no-text\"}",
    b"{\"id\":\"html\",\"html\":\"<p>x</p>\"}",
    b"{\"id\":\"bad-\xff\",\"text\":\"x\"}",
    b"{\"id\":\"list\",\"text\":[\"x\"]}",
    b"{\"id\":\"german\",\"text\":\"x\",\"language\":\"de\"}",
    b"{\"id\":\"true\",\"text\":\"x\",\"title\":true}",
    b"{\"id\":\"a\",\"text\":\"The bridge at Alden stays shut.\"}",
    b"{\"id\":\"a\",\"text\":\"The bridge at Alden is open.\"}",
    b"{\"id\":\"a\",\"text\":\"The bridge at Alden is open.\"}",
    b"{\"id\":\"last\",\"text\":\"Rain is expected in Alden on Friday.\",\"unknown\":{\"x\":[null]}}",
]


@pytest.mark.parametrize("lines", [BAD_LINES, BAD_LINES[1:], BAD_LINES[::-1]])
def test_lines_that_hold_no_article_are_in_the_ledger(cli, tmp_path, lines):
    path = tmp_path / "day.jsonl"
    path.write_bytes(b"\n".join(lines) + b"\n")
    with precis.Session() as session:
        session.add_all(precis.read_jsonl(path))
        assert session.report().render_bytes() == cli("brief", "--format", "json", path, codes=(2,))
