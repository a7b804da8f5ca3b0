"""Sessions, errors and lifetimes."""
import gc
import threading

import precis
import pytest

TEXT = "The bridge at Alden reopened on Monday. Mayor Ruth Calder cut the ribbon in the rain."


def test_articles_need_only_text():
    report = precis.brief([{"text": TEXT}, {"text": "A flock of sheep blocked the road to Harwell for an hour."}])
    assert [entry["id"] for entry in report["ledger"]["articles"]] == ["article-1", "article-2"]


def test_no_articles_make_an_empty_report():
    report = precis.brief([])
    assert report["stories"] == [] and report["ledger"]["inputs"] == 0


def test_ranges_count_the_bytes_of_the_text():
    text = "Le préfet s’est rendu à Limoges mardi. L’été sera chaud."
    for sentence in precis.brief([{"text": text}])["stories"][0]["sentences"]:
        assert text.encode()[sentence["start"]:sentence["end"]].decode() == sentence["text"]


def test_a_refused_article_raises_in_a_session_and_is_listed_by_brief():
    articles = [{"id": "a", "text": TEXT}, {"id": "a", "text": "Another one."}, {"id": "b", "text": TEXT * 9}]
    with precis.Session(max_article_bytes=200) as session:
        session.add(articles[0])
        with pytest.raises(precis.RepeatedID, match="a: a different article with this id"):
            session.add(articles[1])
        with pytest.raises(precis.TooLarge, match="the limit is 200"):
            session.add(articles[2])
        listed = [entry["status"] for entry in session.report().to_dict()["ledger"]["articles"]]
    assert sorted(listed) == ["too-large", "unreadable", "used"]
    assert precis.brief(articles, max_article_bytes=200)["ledger"]["too-large"] == 1


@pytest.mark.parametrize("article, fault", [
    ({"id": "a"}, precis.PrecisError), ({"id": "", "text": "x"}, precis.PrecisError), ({"text": 3}, TypeError),
    ({"text": "x", "language": "de"}, precis.PrecisError), ({"id": b"\xff", "text": "x"}, precis.PrecisError)])
def test_what_is_no_article_is_refused(article, fault):
    with precis.Session() as session, pytest.raises(fault):
        session.add(article)


@pytest.mark.parametrize("options", [
    {"words": 0}, {"words": 1, "chars": 2}, {"labels": "de"}, {"max_article_bytes": -1}, {"lexicons": {"fr/x": ""}}])
def test_what_is_no_option_is_refused(options):
    with pytest.raises((precis.PrecisError, ValueError)):
        precis.Session(**options)


def test_unknown_options_are_refused():
    with pytest.raises(TypeError):
        precis.brief([], word=3)


def test_a_closed_session_is_refused_and_its_result_lives_on():
    session = precis.Session()
    session.add({"id": "a", "text": TEXT})
    result = session.report()
    session.close()
    session.close()
    with pytest.raises(ValueError):
        session.add({"text": TEXT})
    del session
    gc.collect()
    assert result.to_dict()["stories"][0]["sentences"][0]["article"] == "a"


def test_cancel_stops_the_next_call_once():
    with precis.Session() as session:
        session.add({"id": "a", "text": TEXT})
        session.cancel()
        with pytest.raises(precis.Cancelled):
            session.report()
        assert session.report().to_dict()["ledger"]["used"] == 1


def test_progress_names_the_steps_and_may_cancel():
    steps = []
    with precis.Session() as session:
        session.add({"id": "a", "text": TEXT})
        session.on_progress(lambda step, done, total: steps.append((step, done, total)))
        session.report()
        assert [step for step, *_ in steps][0] == "comparing" and steps[-1] == ("briefing", 1, 1)
        session.on_progress(lambda *_: session.cancel())
        with pytest.raises(precis.Cancelled):
            session.report()
        session.on_progress(None)
        session.report()


def test_one_engine_serves_several_threads():
    engine = precis.Engine(words=60)
    articles = [{"id": str(number), "text": TEXT + f" {number} people came."} for number in range(20)]
    results = []

    def work():
        with precis.Session(engine) as session:
            session.add_all(articles)
            results.append(session.report().render_bytes())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 8 and len(set(results)) == 1


def test_the_version_is_that_of_the_library():
    assert precis.__version__ == precis.version() and precis.version()[0].isdigit()
