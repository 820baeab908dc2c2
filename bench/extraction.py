#!/usr/bin/env python3
"""How well `stage extract` reads real pages whose text and facts are known.

    bench/extraction.py [SET...]      aeb fundus trafilatura mediacloud-dates; --data DIR for other pages of that form

Body by runs of four words (per character in scripts without spaces for fundus), snippets that must and must not be in
the text (trafilatura), title, author and date; caption and credit of the lead photo where the page has them. AEB's gold
has no standfirst, while our text has it where the page shows it; fundus's gold has it too.
"""
import argparse, json, re, subprocess, sys, tempfile, unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
SHARED = HERE.parent / "shared"
MODES = {
    "aeb": [[]],
    "fundus": [["--per-char", "--by-lang"], ["--mode", "meta"]],
    "trafilatura": [["--mode", "segments"], ["--mode", "meta"]],
    "mediacloud-dates": [["--mode", "meta"]],
}


def extracted(folder, gold):
    lines = [
        json.dumps({"id": key, "file": str(folder / page["file"]), "url": page["url"]})
        for key, page in gold.items()
    ]
    run = subprocess.run(
        [HERE / "standfirst", "stage", "extract"], input="\n".join(lines), text=True, capture_output=True, check=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def prediction(article):
    return {
        "articleBody": article.get("text") or "",
        "title": article.get("title"),
        "author": article.get("byline") or [],
        "date": article.get("published"),
    }


def key(text):
    return "".join(re.findall(r"\w+", unicodedata.normalize("NFKC", text or "").casefold()))


def score(gold_file, predictions, name, options):
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / (name + ".json")
        file.write_text(json.dumps(predictions))
        subprocess.run(
            [sys.executable, SHARED / "tools/extraction_eval.py", "--bootstrap", "0", *options, gold_file, file],
            check=True)


def photos(gold, articles):
    due = {"caption": 0, "credit": 0}
    right = {"caption": 0, "credit": 0}
    for article in articles:
        images = gold[article["id"]].get("images") or []
        lead = next((image for image in images if image["cover"]), images[0] if images else {})
        image = article.get("image") or {}
        for what in due:
            expected = lead.get(what) or ""
            expected = " ".join(expected) if isinstance(expected, list) else expected
            if expected:
                due[what] += 1
                right[what] += sorted(key(expected)) == sorted(key(image.get(what)))
    for what in due:
        print(f"{what} right on {right[what]} of {due[what]} pages, {right[what] / max(1, due[what]):.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("sets", nargs="*", default=list(MODES))
    arguments.add_argument("--data", type=Path, default=SHARED / "data/extraction")
    options = arguments.parse_args()
    for name in options.sets:
        folder = options.data / name
        gold_file = folder / "gold.json"
        gold = json.loads(gold_file.read_text(encoding="utf-8"))
        articles = extracted(folder, gold)
        predictions = {article["id"]: prediction(article) for article in articles}
        for mode in MODES[name]:
            score(gold_file, predictions, name, mode)
        if name == "fundus":
            photos(gold, articles)


if __name__ == "__main__":
    main()
