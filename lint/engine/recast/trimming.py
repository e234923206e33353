"""Subject lines trimmed: the words that chase, hurry, tease or sell are struck, the matter stays as it was written."""

import re
from collections.abc import Set
from typing import NamedTuple

from lint.drafts.landing import as_written
from lint.engine.recast import lures
from lint.engine.recast.spoken import Spoken
from lint.model.draft import Sentence
from lint.model.source import Span


class Trimmed(NamedTuple):
    """What a subject line gives; "" where it does not."""

    trimmed: str = ""  # "ParkNest: $2.5M seed": without what chases, hurries or teases
    unsold: str = ""  # "Translation EN-DE-FR-PL": without praise and the seller's words, too


class Trimmer:
    """Trims the subject lines of one draft."""

    def __init__(self, spoken: Spoken) -> None:
        self._spoken, self._context = spoken, spoken.context

    def of(self, sentence: Sentence) -> Trimmed:
        """Return what stays of a subject line."""
        if sentence.zone != "subject" or sentence.end - sentence.start > lures.LONGEST:
            return Trimmed()
        whole = as_written(self._context.draft, Span(sentence.start, sentence.end))
        if not whole or "\n" in whole:
            return Trimmed()
        tags: list[str] = []

        def held(found: re.Match[str]) -> str:
            tags.append(found[0])
            return lures.HOLD

        line, names = lures.TAG.sub(held, whole), self._names()
        if lures.HOLD not in line and line.isupper() and " " in line:
            line = line[0] + line[1:].lower()  # shouted
        lead = lures.REPLY.match(line)
        prefix = lead[0] if lead is not None and self._context.draft.stage.name != "first-touch" else ""
        line = line[lead.end() :] if lead is not None else line
        parts = self._parts(line, tags, names)
        trimmed = [(joint, self._shorn(text)) for joint, text in parts]
        named = next((i for i, (_, text) in enumerate(trimmed) if len(text.split()) >= lures.NAME), len(parts))
        for i, (joint, text) in enumerate(parts):
            if i > named and lures.HOLD not in text and lures.ASIDE.search(text):
                trimmed[i] = (joint, "")  # an aside that says when something ends goes as a whole
        if sum(bool(text) for _, text in trimmed) > 1:
            trimmed = [(joint, self._presented(text)) for joint, text in trimmed]
        bare = [(joint, _bared(text, self._brand(text))) for joint, text in trimmed]
        if len(bare) > 1 and bare != trimmed and self._only_name(bare[0][1]) and len(bare[1][1].split()) > lures.NAME:
            bare = [("", ""), *bare[1:]]  # who sells it is nobody's matter
        found = []
        for kept in (trimmed, bare):
            text = _joined(kept)
            cut = lures.WORD.findall(text.lower()) != lures.WORD.findall(line.lower())
            good = cut and self._says(text) and not self._mere_name(text, tags)
            found.append(prefix + _filled(text, tags) if good else "")
        return Trimmed(found[0], "" if found[1] == found[0] else found[1])

    def _names(self) -> frozenset[str]:
        """Return the tags and words that stand for the reader's name, as they are written."""
        draft = self._context.draft
        tags = [as_written(draft, Span(tag.start, tag.end)) for tag in draft.tags if tag.kind == "name"]
        words = draft.words
        first = next((one for one in self._context.sentences if one.zone == "greeting"), None)
        said = [
            draft.text[words.starts[i] : words.ends[i]]
            for i in (range(first.first, first.last) if first is not None else ())
            if draft.text[words.starts[i]].isupper() and words.forms[i] not in lures.LURES
        ]
        return frozenset(one for one in (*tags, *said) if one)

    def _parts(self, line: str, tags: list[str], names: frozenset[str]) -> list[tuple[str, str]]:
        """Return the parts of a line that are no mere lure, each with the joint before it."""
        parts, at, joint = [], 0, ""
        for found in (*lures.JOINT.finditer(line), None):
            text = line[at : found.start()] if found is not None else line[at:]
            parts.append((joint, text.strip()))
            if found is not None:
                joint, at = found[0], found.end()
        done, number = [], 0
        for joint, text in parts:
            mine = [tags[number + k] for k in range(text.count(lures.HOLD))]
            number += text.count(lures.HOLD)
            words = [word for word in lures.WORD.findall(text) if word != lures.HOLD]
            named = [*mine, *words]
            addressed = bool(named) and all(one in names or one.lower() in ("hi", "hey", "dr") for one in named)
            addressed = addressed or (len(named) <= lures.NAME and words[:1] != [] and words[0].lower() in lures.GREETS)
            lure = not mine and all(word.lower() in lures.LURES or _nth(word) for word in words)
            lure = lure and not (words and all(word[0].isdigit() for word in words))
            if not text or addressed or lure or _GONE.fullmatch(text):
                text = "\x02" * len(mine)
            done.append((joint, text))
        return done

    def _shorn(self, text: str) -> str:
        """Return a part without the words in front that chase or tease, and those at its end that hurry."""
        last = None
        begun = text
        while text != last:
            last = text
            faulty = lures.FAULTY.match(text)
            if faulty is not None and lures.PARTNERS.search(faulty[0]) and text[faulty.end()] != lures.HOLD:
                break  # whose partner is what the mail is about
            text = lures.FAULTY.sub("", text, count=1)
            text = lures.EARLY.sub(r"\1 price until \2", text)
            text = lures.HASTE.sub("", text)
        if begun != text and text != lures.HASTE.sub("", begun):
            text = text.rstrip("?! ")  # no question is left
        return text.rstrip("! ")

    def _presented(self, text: str) -> str:
        """Return a part without the word that presents it, but for a mere name: a slogan stands behind that."""
        bare = lures.PRESENTS.sub("", text)
        return text if self._only_name(bare) else bare

    def _only_name(self, text: str) -> bool:
        """Return whether a part is a name that no list holds, and nothing else."""
        words = lures.WORD.findall(text)
        return 0 < len(words) <= lures.NAME and lures.HOLD not in text and all(self._unknown(word) for word in words)

    def _brand(self, text: str) -> bool:
        """Return whether a part begins with a name of two words that no list holds: what follows belongs to it."""
        words = lures.WORD.findall(text)[:2]
        return len(words) > 1 and all(self._unknown(word) for word in words)

    def _unknown(self, word: str) -> bool:
        common = self._context.lexicon.list("english-word") | self._context.lexicon.verbs.keys()
        low = word.lower()
        return word[:1].isupper() and not word.isupper() and not {low, low.rstrip("s"), low + "s"} & common

    def _mere_name(self, text: str, tags: list[str]) -> bool:
        """Return whether nothing but the reader's name is left."""
        bare = not any(sign.isalnum() for sign in text.replace(lures.HOLD, ""))
        names = self._names()
        return bare and all(tag in names for tag in tags)

    def _says(self, text: str) -> bool:
        """Return whether a line names a matter, and begins and ends well."""
        words = lures.WORD.findall(text)
        if (
            lures.ASKED.match(text)
            or not words
            or words[0].lower() in lures.OPEN - {"the", "a", "an"}
            or words[-1].lower() in lures.OPEN | {"your"}
        ):
            return False
        content = [word for word in words if word != lures.HOLD and word.lower() not in lures.LURES and len(word) > 1]
        held = text.count(lures.HOLD)
        if not content:
            return held > 1
        if words[-1].lower() == "instead" or self._of_a_person(words) or lures.SAVES.match(text):
            return False  # instead of what was cut; a trade that would alarm; a sum that is promised
        single = lures.JOINT.search(text) is None and not any(sign.isdigit() for sign in text)
        named = single and len(content) <= lures.NAME and all(self._unknown(word) for word in content)
        if words[0].lower() in _CLAIMED or _FROM_TO.search(text):
            return False  # a price without its number, a change without its verb
        return bool(held) or not named  # the sender's name alone is nobody's matter

    def _of_a_person(self, words: list[str]) -> bool:
        """Return whether a line names no more than somebody of the reader's: "Your accountant's mail"."""
        if words[0].lower() != "your" or not 1 < len(words) <= lures.NAME:
            return False
        who = words[1].lower().replace("\u2019", "'").removesuffix("'s")
        return not {who, who.rstrip("s")}.isdisjoint(self._context.lexicon.list("job-title"))


_CLAIMED = frozenset("per then hidden untapped trapped lost wasted missed".split())  # and what nobody has told him of
_GONE = re.compile(
    r"(?:already |now )?\d+ ?% (?:committed|subscribed|full|filled|booked|sold|gone|taken)\W*", re.IGNORECASE
)
_OF_FIRM = re.compile(r"\x01 (?:on|with|to|into|in|by|through|without) ")  # "grow {{company}} on autopilot"
_FROM_TO = re.compile(r"\bfrom\b.+\bto\b", re.IGNORECASE)


def teases(text: str) -> bool:
    """Return whether a subject line names nothing: "Step 2/5"."""
    words = lures.WORD.findall(lures.TAG.sub("~", text))
    return "{" not in text and all(word.lower() in lures.LURES or _nth(word) for word in words)


def names_only(text: str, names: Set[str]) -> bool:
    """Return whether a subject line is no more than the reader's name, with a title or a degree."""
    rest = text
    for name in names:
        rest = rest.replace(name, "")
    words = lures.WORD.findall(rest)
    titles = all(word in ("Dr", "Mr", "Mrs", "Ms") or (word.isupper() and len(word) <= lures.DEGREE) for word in words)
    return rest != text and titles


def _nth(word: str) -> bool:
    return word[0].isdigit() and (word[1:] in ("", "st", "nd", "rd", "th") or word.isdigit())


def _bared(text: str, brand: bool) -> str:
    """Return a part without praise, without a promised gain and without the words that only say that it is sold."""
    begun = text
    text = lures.PUFF.sub("", text)
    gain = lures.GAIN.match(text)
    if gain is not None:
        text = lures.MEANS.sub("", text[gain.end() :])
        had = " a new" not in gain[0].lower() and not _OF_FIRM.match(text)  # nobody has what is new to him
        return text.rstrip("?! ") if had else begun
    sold = lures.SOLD.search(text)
    if lures.PRESENTS.match(text) or sold is None or (brand and text == begun):
        return text
    if sold[0].lower() == " service" and text[sold.end() :].startswith(f" for {lures.HOLD}"):
        return text  # a service for one thing is the matter itself
    many = "" if text[: sold.start()].lower().endswith(lures.MANY) or not lures.ONE.search(sold[0]) else "s"
    return f"{text[: sold.start()]}{many}{text[sold.end() :]}"


def _joined(parts: list[tuple[str, str]]) -> str:
    """Return the parts that are left as one line, with the joint that stood before each."""
    line = ""
    for joint, text in parts:
        said = text.replace("\x02", "")
        if not said:
            line += text  # keeps count of the tags that went
            continue
        if not line.replace("\x02", ""):
            line += said
            continue
        opened = joint.strip() == "("
        line += (" (" if opened else joint if joint.strip() != ")" else " ") + said
        line += ")" if opened else ""
    line = line[:1].upper() + line[1:] if line[:1] != lures.HOLD else line
    return line if len(line) < 2 or "\x02" in line else line[0].upper() + line[1:]


def _filled(text: str, tags: list[str]) -> str:
    """Return a line with its merge tags again."""
    number, said = 0, []
    for sign in text:
        if sign in (lures.HOLD, "\x02"):
            said.append(tags[number] if sign == lures.HOLD else "")
            number += 1
        else:
            said.append(sign)
    line = "".join(said)
    return line[:1].upper() + line[1:]
