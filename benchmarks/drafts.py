"""Drafts to measure with: seeded, so the same bytes every time. `python benchmarks/drafts.py FOLDER` writes them out.

60 to 215 words each, half .txt and half .md, half pushy and half neutral, a third with merge tags.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from random import Random

FIRST_NAMES = (
    "Amira Ben Carla Deepak Elif Farah Gustav Hana Ivan Jonas Keiko Luis Marta Nadia Omar Priya Quentin Rosa Sven Tara"
).split()
COMPANIES = (
    "Acme Harbourline Northfold Quillbridge Tessellate Brightwater Kestrel Meridian Oakridge Fernway"
).split()  # fmt: skip
PRODUCTS = (
    "our platform",
    "our scheduling tool",
    "our analytics suite",
    "our AI assistant",
    "our payroll product",
    "our onboarding kit",
)
ROLES = ("VP of Sales", "Head of Operations", "founder", "HR lead", "Director of Support", "controller")
METRICS = ("reply rates", "month-end close", "ticket backlog", "time to hire", "no-show rate", "shipping errors")
SUBJECTS = (
    "Quick question",
    "{yourco} and {metric}",
    "LAST CHANCE: {prod}",
    "your note on {metric}",
    "Re: following up",
)

PUSHY_OPENINGS = (
    "We are {co}, the leading provider of {metric} software, and I wanted to reach out about {prod}.",
    "My name is {me} and I am the {role} at {co}, an award-winning company with a revolutionary approach to {metric}.",
    "I hope this email finds you well. I am reaching out because {prod} is a game changer for teams like yours.",
    "Just checking in to see if you had a chance to look at my last email about {prod}.",
    "At {co}, we help companies like {yourco} improve {metric} by 10x with {prod}.",
    "I'm sure you're busy, so I'll keep this short: we built {prod} and you really need to see it.",
)
NEUTRAL_OPENINGS = (
    "Your post last week about {metric} named a problem that I keep hearing from {role}s.",
    "I read the {yourco} changelog this morning and noticed that the export page moved to the new editor.",
    "Congratulations on the second warehouse: the interview in the local paper mentioned {metric} as the hard part.",
    "You asked at the meetup how other teams track {metric} without adding another tool.",
    "{first}, your job listing for a {role} says that {metric} is the first thing to fix.",
    "Thanks for the call on Tuesday, and for being frank about what has not worked at {yourco}.",
)
PUSHY_SENTENCES = (
    "This offer expires on Friday, so act now before the price goes up.",
    "Don't miss out on this limited time opportunity to transform your {metric}.",
    "We have won three awards, we have raised forty million dollars and we are trusted by over 500 companies.",
    "Our cutting-edge, best-in-class and truly innovative solution was designed to be very easy to use.",
    "I have emailed you several times and have not heard back, which is honestly a bit surprising.",
    "If I don't hear from you by end of day I will assume that you don't care about {metric}.",
    "You would be crazy not to take a look at what we are offering.",
    "We guarantee results or your money back, no questions asked!!!",
    "Our team can literally double your {metric} in order to leverage synergies at the end of the day.",
    "Your competitors are already using {prod} and you are falling behind.",
    "I need just 15 minutes of your time this week, are you free Tuesday at 2pm or Wednesday at 4pm?",
    "Only 3 spots left for this quarter, so please respond as soon as possible.",
)
NEUTRAL_SENTENCES = (
    "A team of nine in Utrecht had the same issue and found that most of the delay came from one weekly report.",
    "They moved the check to the start of the week, and the queue was cut from four days to one.",
    "It may not apply to {yourco} at all, because your volumes are much larger than theirs.",
    "Is {metric} something that you are looking at this quarter, or is it settled for now?",
    "If it is useful, I can send the two-page write-up; there is nothing to sign up for.",
    "What did you try before, and what made you drop it?",
    "The numbers were measured by their own finance team, and I have linked the method below.",
    "No reply needed if this isn't a priority, and I won't follow up unless you ask me to.",
    "Would it help to see how the schedule looks for a site of your size?",
    "One thing that I got wrong in my first note: your support team already covers weekends.",
    "Happy to be told that I am asking the wrong person, in which case I would be grateful for a name.",
    "The short version is in the first paragraph of https://example.com/notes/{n} and takes two minutes to read.",
)
PUSHY_CLOSINGS = (
    "Book a call here now: https://example.com/book/{n}",
    "Looking forward to your prompt response.",
    "Let me know your thoughts ASAP.",
    "Please advise at your earliest convenience.",
)
NEUTRAL_CLOSINGS = (
    "Either way, thank you for the post.",
    "If now is a bad time, tell me and I will leave it there.",
    "Reply with a yes or a no, both help.",
    "Have a good week,",
)
BULLETS = "- **Faster** setup\n- [Case study](https://example.com/c)\n- `no code` needed"


def draft(number: int, *, seed: int = 20261122, markdown: bool = False) -> str:
    """Return the draft of that number; the order in which the random source is asked is part of the format."""
    random = Random(seed * 100003 + number)
    pushy = random.random() < 0.5
    merged = random.random() < 0.33
    words = {
        "co": random.choice(COMPANIES),
        "yourco": "{{company}}" if merged else random.choice(COMPANIES),
        "prod": random.choice(PRODUCTS),
        "role": random.choice(ROLES),
        "metric": random.choice(METRICS),
        "me": random.choice(FIRST_NAMES),
        "first": "{{first_name}}" if merged else random.choice(FIRST_NAMES),
        "n": number,
    }
    target = random.randint(60, 185)
    sentences = [random.choice(PUSHY_OPENINGS if pushy else NEUTRAL_OPENINGS).format(**words)]
    own, other = (PUSHY_SENTENCES, NEUTRAL_SENTENCES) if pushy else (NEUTRAL_SENTENCES, PUSHY_SENTENCES)
    pool = [*own, *random.sample(other, 2)]
    random.shuffle(pool)
    while pool and sum(len(sentence.split()) for sentence in sentences) < target - 10:
        sentences.append(pool.pop().format(**words))
    paragraphs, at = [], 0
    while at < len(sentences):
        size = random.randint(1, 3)
        paragraphs.append(" ".join(sentences[at : at + size]))
        at += size
    paragraphs.append(random.choice(PUSHY_CLOSINGS if pushy else NEUTRAL_CLOSINGS).format(**words))
    subject = random.choice(SUBJECTS).format(**words)
    greeting = f"Hi {words['first']},"
    if not markdown:
        return "\n\n".join([f"Subject: {subject}", greeting, *paragraphs, f"Best,\n{words['me']}"]) + "\n"
    blocks = [f"# {subject}", greeting, *paragraphs]
    if random.random() < 0.4:
        blocks.insert(3, BULLETS)
    return "\n\n".join([*blocks, f"Best,  \n{words['me']}"]) + "\n"


def files(count: int) -> Iterator[tuple[str, str]]:
    """Yield name and content of `count` drafts, .txt and .md by turns."""
    for number in range(count):
        markdown = bool(number % 2)
        yield f"draft-{number:05d}.{'md' if markdown else 'txt'}", draft(number, markdown=markdown)


def long_text(size: int) -> str:
    """Return whole drafts one after the other: as few as give at least `size` bytes."""
    parts: list[str] = []
    length = number = 0
    while length < size:
        parts.append(draft(number, seed=77) + "\n")
        length += len(parts[-1].encode())
        number += 1
    return "".join(parts)


def write(folder: Path, count: int) -> None:
    """Write `count` drafts into a folder, which is made if it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files(count):
        (folder / name).write_text(content, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    write(Path(sys.argv[1]), 1000)
