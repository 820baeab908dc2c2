#!/usr/bin/env python3
"""What a real model makes of real articles: how much is grounded at first try, after repair, withheld.

    bench/small_model.py [--base-url URL] [--model NAME] [--articles 60] [--minutes 25] [--language de] [--keep FOLDER] [PAGE...]

Needs a server that speaks OpenAI's protocol (`../shared/tools/small_model.sh start` brings one up). The articles are
spread evenly over the languages of the measuring data, and digested ten at a time until all are done or the minutes are
over; then all of them once more, which must make no call. Every call goes through a recorder on loopback, which counts
what the program does not: whether the first answer was valid JSON, tokens beside the article's own, and seconds.
"""
import argparse, collections, http.server, json, os, re, subprocess, sys, tempfile, threading, time
import urllib.error, urllib.request
from pathlib import Path

HERE = Path(__file__).resolve().parent.parent
DATA = HERE.parent / "shared/data/extraction/fundus"
PRONOUNS = set("he she it they this these that those but and also however er sie es dies diese aber auch il elle ils elles "
               "ce cela mais él ella ellos esto pero ele ela eles isso mas он она оно они это но o bu ama यह वह वे लेकिन هو هي هذا لكن "
               "او این اما 他 她 它 这 但 彼 彼女 これ しかし".split())


class Recorder(http.server.BaseHTTPRequestHandler):
    """Passes a call on to the model and notes what came back."""
    protocol_version = "HTTP/1.1"

    def do_POST(self):
        request = self.rfile.read(int(self.headers["Content-Length"]))
        began = time.time()
        onward = urllib.request.Request(self.server.base + self.path.removeprefix("/v1"), request,
                                        {"Content-Type": "application/json"})
        try:
            with urllib.request.urlopen(onward, timeout=900) as response:
                status, body = response.status, response.read()
        except urllib.error.HTTPError as error:
            status, body = error.code, error.read()
        self.server.calls.append({"request": json.loads(request), "status": status, "seconds": time.time() - began,
                                  "answer": body.decode(errors="replace")})
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def chosen(count):
    """Articles in turn from each language, so that every language has its share."""
    by_language = collections.defaultdict(list)
    for page in json.loads((DATA / "gold.json").read_text()).values():
        by_language[page["lang"]].append(str(DATA / page["file"]))
    turns = [page for turn in zip(*[pages + [None] * 99 for pages in by_language.values()]) for page in turn if page]
    return turns[:count]


def valid(call, field):
    try:
        content = json.loads(call["answer"])["choices"][0]["message"]["content"]
        return all("text" in p and "sentences" in p for p in json.loads(content)[field])
    except (ValueError, KeyError, TypeError, IndexError):
        return False


def digest(arguments, pages, base, out, data):
    settings = {"models.bench.base-url": base, "models.bench.model": arguments.model, "models.bench.timeout": "600s",
                "models.bench.at-once": "1", "models.bench.answers": arguments.answers, "roles.condense": "bench"}
    if arguments.language:
        settings["roles.translate"] = "bench"
    options = " ".join(f"-Dstandfirst.{name}={value}" for name, value in settings.items())
    command = [str(HERE / "standfirst"), "digest", "--condenser", "llm", "--stories", "500", "--out", str(out),
               "--data", str(data), *(["--language", arguments.language] if arguments.language else []), *pages]
    environment = {**os.environ, "STANDFIRST_JAVA_OPTIONS": options}
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, text=True)
    if run.returncode:
        sys.exit(run.returncode)
    return json.loads((out / "edition.json").read_text())


def tokens(base, text):
    """As the model's own tokenizer counts them where the server (llama.cpp's, or its Python binding's) tells, else about so."""
    root = base.removesuffix("/v1")
    for path, field in (("/extras/tokenize", "input"), ("/tokenize", "content")):
        try:
            request = urllib.request.Request(root + path, json.dumps({field: text}).encode(), {"Content-Type": "application/json"})
            with urllib.request.urlopen(request, timeout=60) as response:
                return len(json.load(response)["tokens"])
        except (urllib.error.URLError, ValueError, KeyError):
            continue
    pieces = re.findall(r"[^\W\d_]+|[^\s]", text)
    return sum(max(1, round(len(p.encode()) / 4)) if p[0].isalpha() else 1 for p in pieces)


def own_text(call):
    article = re.search(r"<article>\n(.*)\n</article>", call["request"]["messages"][1]["content"], re.S)
    return re.sub(r"^\[\d+\] ", "", article[1], flags=re.M) if article else ""


def tellings(edition):
    return [t for section in edition["sections"] for story in section["stories"] for t in story["tellings"]]


def share(part, whole):
    return f"{100 * part / whole:5.1f} %" if whole else "    –"


def report(editions, calls, base):
    told = [t for edition in editions for t in tellings(edition)]
    prompted = [t for t in told if "steppedIn" not in t]
    points = [p["text"] for t in prompted for p in t["points"]]
    repaired = sum(t["repaired"] for t in prompted)
    withheld = sum(sum(t["withheld"].values()) for t in prompted)
    proposed = len(points) + withheld
    firsts = [c for c in calls if len(c["request"]["messages"]) == 2 and own_text(c)]
    used = [json.loads(c["answer"]).get("usage", {}) for c in calls if c["status"] == 200]
    sizes = [(tokens(base, own_text(c)), json.loads(c["answer"])["usage"]["prompt_tokens"]) for c in firsts if c["status"] == 200]
    languages = {t["article"]["language"] for t in told}
    spaced = [p for p in points if " " in p]
    opening = sum(p.split()[0].lower().strip('"“«') in PRONOUNS for p in points)
    print(f"articles                     {len(told)} in {len(languages)} languages; the extractive condenser stepped in for "
          f"{len(told) - len(prompted)}")
    print(f"valid JSON at first try      {share(sum(valid(c, 'points') for c in firsts), len(firsts))}")
    print(f"points proposed              {proposed}, {proposed / max(1, len(prompted)):.1f} an article")
    print(f"grounded at first try        {share(len(points) - repaired, proposed)}")
    print(f"grounded after repair        {share(len(points), proposed)}")
    print(f"withheld                     {share(withheld, proposed)}   "
          + " ".join(f"{k} {v}" for k, v in sum((collections.Counter(t['withheld']) for t in prompted),
                                                collections.Counter()).most_common()))
    print(f"words a point                {sum(len(p.split()) for p in spaced) / max(1, len(spaced)):.1f}")
    print(f"opening with a pronoun       {share(opening, len(points))}")
    print(f"condensing calls an article  {len(firsts) / max(1, len(told)):.2f}, and {(len(calls) - len(firsts)) / max(1, len(told)):.2f} more to repair"
          + " or translate")
    print(f"input at most 1.4 own + 300  {share(sum(asked <= 1.4 * own + 300 for own, asked in sizes), len(sizes))}   "
          f"{sum(asked for _, asked in sizes) / max(1, len(sizes)):.0f} for {sum(own for own, _ in sizes) / max(1, len(sizes)):.0f} own")
    print(f"calls an article             {len(calls) / max(1, len(told)):.2f}")
    print(f"tokens an article            {sum(t.get('prompt_tokens', 0) for t in used) / max(1, len(told)):.0f} in, "
          f"{sum(t.get('completion_tokens', 0) for t in used) / max(1, len(told)):.0f} out")
    print(f"seconds an article           {sum(c['seconds'] for c in calls) / max(1, len(told)):.1f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("pages", nargs="*", help="articles to read instead of the measuring data's")
    arguments.add_argument("--base-url", default="http://127.0.0.1:8011/v1")
    arguments.add_argument("--model", default="small")
    arguments.add_argument("--answers", default="json-object", help="json-schema, json-object or prompt")
    arguments.add_argument("--articles", type=int, default=60)
    arguments.add_argument("--minutes", type=float, default=0, help="begin no further articles after so many")
    arguments.add_argument("--language", default="", help="also translate into this language")
    arguments.add_argument("--keep", type=Path, help="keep edition and calls here")
    arguments = arguments.parse_args()
    out = arguments.keep or Path(tempfile.mkdtemp())
    out.mkdir(parents=True, exist_ok=True)
    recorder = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    recorder.base, recorder.calls = arguments.base_url, []
    threading.Thread(target=recorder.serve_forever, daemon=True).start()
    base = f"http://127.0.0.1:{recorder.server_port}/v1"
    pages, done, editions, began = arguments.pages or chosen(arguments.articles), [], [], time.time()
    for tens in range(0, len(pages), 10):
        if arguments.minutes and time.time() - began > 60 * arguments.minutes:
            break
        done += pages[tens:tens + 10]
        editions.append(digest(arguments, pages[tens:tens + 10], base, out / str(tens), out / "data"))
    calls = list(recorder.calls)
    (out / "calls.jsonl").write_text("".join(json.dumps(c, ensure_ascii=False) + "\n" for c in calls))
    report(editions, calls, arguments.base_url)
    digest(arguments, done, base, out / "again", out / "data")
    print(f"calls of a second run        {len(recorder.calls) - len(calls)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
