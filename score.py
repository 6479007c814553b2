#!/usr/bin/env python3
"""Measures how well the importer reads real pages whose truth is known.

    python3 score.py FOLDER [--show] [--gates F1,TITLE,DATE,SOURCE]
    python3 score.py FOLDER --predictions FILE.json --name NAME

Run it in the project's root after `mvn package`. FOLDER holds `truth.json`, the pages in `html/`, and
`ts-characters.txt`, by which texts are compared without regard to script. A page's truth is its title, date and source
(null is not judged) and its paragraphs, each as its first characters, its last and its length; the text is found on the
page itself. `optional` paragraphs (captions, credits) are neither asked for nor counted as faults. A body is measured by
the characters that it shares with the truth in order: precision, recall, F1. With --predictions another tool's results
are judged: {"00.html": {"title": …, "date": …, "source": …, "body": …}}. Exits with 1 below the gates.
"""
import argparse
import difflib
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import unicodedata

FIELDS = ("title", "date", "source")
BLANK = re.compile(r"[\s\u200b\ufeff]+")


class Folding:
    """Texts as they are compared: one script, one width, one kind of quotation mark, no white space."""

    def __init__(self, table):
        self.characters = {}
        for row in table.read_text("utf-8").splitlines():
            columns = row.split("\t")
            if not row.startswith("#") and len(columns) > 1 and len(columns[0]) == 1:
                self.characters[ord(columns[0])] = columns[1].split(" ")[0]
        self.characters.update({ord(mark): '"' for mark in "「」『』‘’“”'"})

    def __call__(self, text):
        text = unicodedata.normalize("NFKC", text or "").translate(self.characters)
        return "".join(c for c in BLANK.sub("", text) if c != "\ufffd" and ord(c) < 0x10000)


def page_text(data):
    """What a page says, without markup and white space."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        named = re.search(rb"<meta[^>]+charset=[\"']?([\w-]+)", data[:20000], re.I)
        name = named.group(1).decode().lower() if named else "gb18030"
        text = data.decode("gb18030" if name in ("gb2312", "gbk") else name, "replace")
    text = re.sub(r"(?is)<!--.*?-->|<(script|style|noscript|template|svg)\b.*?</\1\s*>", "", text)
    return BLANK.sub("", html.unescape(re.sub(r"(?s)<[^<>]*>", "", text)))


def paragraph(page, known, start):
    """Where a paragraph is on the page, looked for behind the one before it first."""
    first, last, length = known
    for begin in (start, 0):
        at = page.find(first, begin)
        while at >= 0:
            if page[: at + length].endswith(last):
                return at
            at = page.find(first, at + 1)
    return None


def paragraphs(page, truth):
    end = 0
    for known in truth:
        at = paragraph(page, known, end)
        if at is not None:
            end = at + known[2]
            yield page[at:end]


def plain(content_file):
    """The words of a content file's body, without Markdown."""
    body = content_file.read_text("utf-8").partition("~~~~~~")[2]
    for pattern, words in (
        (r"!\[(.*?)\]\([^)]*\)", r"\1"),
        (r"(?<!\\)\[(.*?)(?<!\\)\]\([^)]*\)", r"\1"),
        (r"(?m)^\s*(#{1,6}|>|[-*+]|\d+\.)\s+", ""),
        (r"(?m)^```$", ""),
        (r"(?m)^[|:\s-]*-{3}[|:\s-]*$", ""),
        (r"(?<!\\)(\*\*|\*|\||`)", ""),
        (r"\\([!-/:-@\[-`{-~])", r"\1"),
    ):
        body = re.sub(pattern, words, body)
    return html.unescape(body)


def imported(folder, pages):
    """What the importer makes of each page; copies of one article are imported apart."""
    results, left = {}, list(pages)
    while left:
        with tempfile.TemporaryDirectory() as work:
            report = pathlib.Path(work, "report.json")
            command = ["bin/twinscript", "import", "--content", work, "--report", str(report)]
            run = subprocess.run(
                command + [str(folder / "html" / page) for page in left], capture_output=True, text=True
            )
            if not report.exists():
                sys.exit(run.stdout + run.stderr)
            for row in json.loads(report.read_text("utf-8"))["pages"]:
                name = pathlib.Path(row["raw"]).name
                if row["status"] == "imported":
                    row["body"] = plain(pathlib.Path(row["content"]))
                if row["status"] != "unchanged":
                    results[name] = row
        remaining = [page for page in left if page not in results]
        if remaining == left:
            break
        left = remaining
    return results


def shared(one, other):
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    return sum(block.size for block in matcher.get_matching_blocks())


def body_score(truth, page, found, fold):
    wanted = fold("".join(paragraphs(page, truth["body"])))
    found = fold(found)
    for known in truth["optional"]:
        for text in paragraphs(page, [known]):
            extra = fold(text)
            if len(extra) > 1 and found.count(extra) > wanted.count(extra):
                found = found.replace(extra, "", 1)
    same = shared(wanted, found)
    if not same:
        return 0.0, 0.0, 0.0
    precision, recall = same / len(found), same / len(wanted)
    return precision, recall, 2 * precision * recall / (precision + recall)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--predictions", type=pathlib.Path)
    options.add_argument("--name", default="twinscript")
    options.add_argument("--show", action="store_true")
    options.add_argument("--gates", default="0.985,0.98,0.98,0.95")
    chosen = options.parse_args()
    fold = Folding(chosen.folder / "ts-characters.txt")
    truths = {t["file"]: t for t in json.loads((chosen.folder / "truth.json").read_text("utf-8"))}
    if chosen.predictions:
        results = json.loads(chosen.predictions.read_text("utf-8"))
    else:
        results = imported(chosen.folder, list(truths))
    asked, right, bodies = dict.fromkeys(FIELDS, 0), dict.fromkeys(FIELDS, 0), []
    for name, truth in truths.items():
        result = results.get(name, {})
        for field in FIELDS:
            if truth[field] is not None:
                same = fold(result.get(field)) == fold(truth[field])
                asked[field] += 1
                right[field] += same
                if chosen.show and not same:
                    print(f"{name}: {field} {result.get(field)!r}, not {truth[field]!r}")
        if truth["body"] is not None:
            page = page_text((chosen.folder / "html" / name).read_bytes())
            bodies.append(body_score(truth, page, result.get("body"), fold))
            if chosen.show and bodies[-1][2] < 0.97:
                print(f"{name}: body P {bodies[-1][0]:.3f} R {bodies[-1][1]:.3f} {result.get('reason', '')}")
    means = [sum(body[i] for body in bodies) / max(1, len(bodies)) for i in range(3)]
    shares = [right[field] / max(1, asked[field]) for field in FIELDS]
    print(
        f"{chosen.name}: {len(truths)} pages, body P {means[0]:.4f} R {means[1]:.4f} F1 {means[2]:.4f}; "
        + ", ".join(f"{field}s {right[field]}/{asked[field]}" for field in FIELDS)
    )
    gates = [float(gate) for gate in chosen.gates.split(",")]
    sys.exit(any(got < gate for got, gate in zip([means[2]] + shares, gates)))


if __name__ == "__main__":
    main()
