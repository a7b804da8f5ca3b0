"""What the scripts of this folder share: sets of records, briefs of them, and how good a brief is.

A set is a file of JSON Lines, one record a line, each of them one story:

    {"id", "lang": "fr" | "en", "docs": [{"text", "title"?, "date"?}], "refs": ["…"], "budget_words"}

`refs` are briefs that people wrote; `budget_words` is the length that a brief may have.
"""
import collections
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import tempfile

try:
    import snowballstemmer
except ImportError:
    snowballstemmer = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
TABLE = ROOT / "Lexicons/shared/scoring.tsv"
PRECIS = ROOT / ".build/release/precis"
WORD = re.compile(r"[^\W_]+")


class Stemmer:
    """Stems as ROUGE is commonly computed: Snowball's (French; Porter's for English) for words of more than three letters,
    if `snowballstemmer` is installed; else the first six letters."""

    def __init__(self, language):
        name = {"fr": "french", "en": "porter"}[language]
        self.stem = snowballstemmer.stemmer(name).stemWord if snowballstemmer else lambda word: word[:6]
        self.known = {}

    def tokens(self, text):
        tokens = []
        for word in WORD.findall(text.lower()):
            stem = self.known.get(word)
            if stem is None:
                stem = self.known[word] = self.stem(word) if len(word) > 3 else word
            tokens.append(stem)
        return tokens


STEMMERS = {language: Stemmer(language) for language in ("fr", "en")}


def grams(tokens, n):
    return collections.Counter(zip(*(tokens[i:] for i in range(n))))


def f_measure(left, right):
    shared = sum(min(count, right[gram]) for gram, count in left.items())
    total = sum(left.values()) + sum(right.values())
    return 2 * shared / total if total else 0.0


class Record:
    """One story with what people wrote about it."""

    def __init__(self, json_record, set_name):
        self.id = f"{set_name}/{json_record['id']}"
        self.language = json_record["lang"]
        self.budget = json_record["budget_words"]
        self.articles = [
            {"id": f"{self.id}#{i:03}", "story": self.id, "text": article["text"]}
            | {key: article[key] for key in ("title", "date") if article.get(key)}
            for i, article in enumerate(json_record["docs"])
        ]
        references = [STEMMERS[self.language].tokens(text) for text in json_record["refs"]]
        self.references = [(grams(tokens, 1), grams(tokens, 2)) for tokens in references]

    def rouge(self, brief):
        """ROUGE-1 and ROUGE-2 F1 in percent, averaged over the references."""
        tokens = STEMMERS[self.language].tokens(brief)
        single, pairs = grams(tokens, 1), grams(tokens, 2)
        count = len(self.references)
        return (
            100 * sum(f_measure(single, reference[0]) for reference in self.references) / count,
            100 * sum(f_measure(pairs, reference[1]) for reference in self.references) / count,
        )

    def repetition(self, brief):
        """The share of trigrams that repeat an earlier one, in percent."""
        tokens = STEMMERS[self.language].tokens(brief)
        trigrams = list(zip(tokens, tokens[1:], tokens[2:]))
        return 100 * (1 - len(set(trigrams)) / len(trigrams)) if trigrams else 0.0


def load(paths):
    """The records of each set, by the name of the set: that of its file up to the first full stop."""
    sets = {}
    for path in paths:
        name = path.name.split(".")[0]
        with path.open(encoding="utf-8") as lines:
            sets[name] = [Record(json.loads(line), name) for line in lines if line.strip()]
    return sets


def read_weights(path=TABLE):
    lines = path.read_text(encoding="utf-8").splitlines()
    return {key: float(weight) for key, weight in (line.split("\t") for line in lines if line and line[0] != "#")}


def weights_text(weights, comments=()):
    return "".join(f"{line}\n" for line in (*comments, *(f"{key}\t{weights[key]:g}" for key in sorted(weights))))


def write_weights(weights, path=TABLE):
    comments = [line for line in path.read_text(encoding="utf-8").splitlines() if line.startswith("#")]
    path.write_text(weights_text(weights, comments), encoding="utf-8")


class Briefs:
    """Makes the briefs of all records with given weights: one run of `precis` for each budget, as many at a time as there
    are processors. Made once; the input is written to files once."""

    def __init__(self, sets, precis=PRECIS, flags=()):
        self.precis, self.flags = precis, list(flags)
        self.folder = tempfile.TemporaryDirectory()
        by_budget = collections.defaultdict(list)
        for records in sets.values():
            for record in records:
                by_budget[record.budget].append(record)
        self.inputs = []
        for budget, records in sorted(by_budget.items()):
            path = pathlib.Path(self.folder.name) / f"{budget}.jsonl"
            with path.open("w", encoding="utf-8") as lines:
                for record in records:
                    lines.writelines(json.dumps(article, ensure_ascii=False) + "\n" for article in record.articles)
            self.inputs.append((budget, path))
        self.threads = concurrent.futures.ThreadPoolExecutor(os.cpu_count())

    def stories(self, weights=None):
        """The stories as `precis brief --format jsonl` writes them, by id."""
        with tempfile.TemporaryDirectory() as folder:
            flags = []
            if weights is not None:
                table = pathlib.Path(folder) / "shared/scoring.tsv"
                table.parent.mkdir()
                table.write_text(weights_text(weights), encoding="utf-8")
                flags = ["--lexicon", folder]
            stories = {}
            for lines in self.threads.map(lambda item: self.run(*item, flags), self.inputs):
                stories |= {story["story"]: story for story in map(json.loads, lines) if "story" in story}
            return stories

    def run(self, budget, path, flags):
        command = [self.precis, "brief", "--input-format", "jsonl", "--format", "jsonl", "--group-by", "story"]
        command += ["--words", str(budget), "--no-extract", *self.flags, *flags, path]
        done = subprocess.run(command, capture_output=True, encoding="utf-8")
        if done.returncode not in (0, 1):
            raise SystemExit(done.stderr)
        return done.stdout.splitlines()

    def texts(self, weights=None):
        """The brief of each record, by id."""
        return {
            story: " ".join(sentence["text"] for sentence in content["sentences"])
            for story, content in self.stories(weights).items()
        }


def mean(values):
    values = list(values)
    return sum(values) / len(values) if values else 0.0
