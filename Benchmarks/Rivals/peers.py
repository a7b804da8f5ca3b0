"""Runs one peer over a JSONL file of articles and prints its seconds and what it found, as JSON. Used by `run`.

Imports and model loading are not timed; the work is, once over all articles.
"""
import ctypes, html, json, re, sys, time


def sumy_lexrank(articles):
    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.summarizers.lex_rank import LexRankSummarizer
    import pysbd

    class Tokenizer:
        """sumy's own needs a download; this one is pySBD and a word pattern."""

        def __init__(self, language):
            self.segmenter = pysbd.Segmenter(language=language, clean=False)

        def to_sentences(self, paragraph):
            return [s.strip() for s in self.segmenter.segment(paragraph) if s.strip()]

        def to_words(self, sentence):
            return re.findall(r"\w+", sentence)

    tokenizers = {"fr": Tokenizer("fr"), "en": Tokenizer("en")}
    summarizers = {"fr": LexRankSummarizer(Stemmer("french")), "en": LexRankSummarizer(Stemmer("english"))}
    start, found = time.perf_counter(), 0
    for article in articles:
        language = article["lang"]
        document = PlaintextParser.from_string(article["text"], tokenizers[language]).document
        found += len(summarizers[language](document, 4))
    return time.perf_counter() - start, found


def summa(articles):
    from summa.summarizer import summarize

    names = {"fr": "french", "en": "english"}
    start, found = time.perf_counter(), 0
    for article in articles:
        found += len(summarize(article["text"], words=120, language=names[article["lang"]], split=True))
    return time.perf_counter() - start, found


def ots(articles):
    """Debian's library behind the command, which reads its dictionary anew for each article: its API knows no other way."""
    library = ctypes.CDLL("libots-1.so.0")
    library.ots_new_article.restype = library.ots_get_doc_text.restype = ctypes.c_void_p
    library.ots_load_xml_dictionary.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
    library.ots_parse_stream.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p]
    library.ots_highlight_doc.argtypes = [ctypes.c_void_p, ctypes.c_int]
    library.ots_get_doc_text.argtypes = [ctypes.c_void_p, ctypes.POINTER(ctypes.c_size_t)]
    library.ots_grade_doc.argtypes = library.ots_free_article.argtypes = [ctypes.c_void_p]
    start, found, length = time.perf_counter(), 0, ctypes.c_size_t()
    for article in articles:
        text = article["text"].encode()
        document = library.ots_new_article()
        if not library.ots_load_xml_dictionary(document, article["lang"].encode()):
            sys.exit(f"ots has no dictionary for {article['lang']}")
        library.ots_parse_stream(text, len(text), document)
        library.ots_grade_doc(document)
        library.ots_highlight_doc(document, 20)
        library.ots_get_doc_text(document, ctypes.byref(length))
        found += length.value > 0
        library.ots_free_article(document)
    return time.perf_counter() - start, found


def pysbd_sentences(articles):
    import pysbd

    segmenters = {language: pysbd.Segmenter(language=language, clean=False) for language in ("fr", "en")}
    start, found = time.perf_counter(), 0
    for article in articles:
        found += len(segmenters[article["lang"]].segment(article["text"]))
    return time.perf_counter() - start, found


def datasketch_duplicates(articles):
    from datasketch import MinHash, MinHashLSH

    start, found = time.perf_counter(), 0
    index = MinHashLSH(threshold=0.5, num_perm=128)
    for number, article in enumerate(articles):
        words = re.findall(r"\w+", article["text"].lower())
        sketch = MinHash(num_perm=128)
        sketch.update_batch([" ".join(words[i : i + 3]).encode() for i in range(len(words) - 2)])
        found += bool(index.query(sketch))
        index.insert(number, sketch)
    return time.perf_counter() - start, found


def trafilatura_extraction(articles):
    import trafilatura

    pages = [
        "<html><body>" + "".join(f"<p>{html.escape(line)}</p>" for line in article["text"].split("\n\n")) + "</body></html>"
        for article in articles
    ]
    start, found = time.perf_counter(), 0
    for page in pages:
        found += trafilatura.extract(page) is not None
    return time.perf_counter() - start, found


PEERS = {
    "sumy LexRank": sumy_lexrank,
    "summa": summa,
    "ots": ots,
    "pySBD": pysbd_sentences,
    "datasketch": datasketch_duplicates,
    "trafilatura": trafilatura_extraction,
}

if __name__ == "__main__":
    peer, path = sys.argv[1:]
    articles = [json.loads(line) for line in open(path, encoding="utf-8")]
    seconds, found = PEERS[peer](articles)
    print(json.dumps({"seconds": seconds, "found": found}))
