"""Merge tags: every dialect, its name, kind and default; what looks like a tag and is none."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.drafts.tags import FILLERS, find_tags

# tag as a tool writes it | dialect | name | kind | default (None: there is none)
DIALECTS = [
    ("{{first_name}}", "mustache", "first_name", "name", None),
    ("{{ contact.firstname }}", "mustache", "contact.firstname", "name", None),
    ("{{\u00a0firstName\u200b}}", "mustache", "firstName", "name", None),
    ("{{firstName|there}}", "mustache", "firstName", "name", "there"),
    ("{{first_name|“there”}}", "mustache", "first_name", "name", "there"),
    ('{{first_name | default: "there"}}', "mustache", "first_name", "name", "there"),
    ("{{ first_name | default: ‘there’ }}", "mustache", "first_name", "name", "there"),
    ('{{ first_name | capitalize | default: "there" }}', "mustache", "first_name", "name", "there"),
    ('{{ first_name | default: "there" | upcase }}', "mustache", "first_name", "name", "there"),
    ("{{ company | default('your plant') }}", "mustache", "company", "company", "your plant"),
    ('{{ ps | default("") }}', "mustache", "ps", "thing", ""),
    ("{{ personalization_token('contact.firstname', 'there') }}", "mustache", "contact.firstname", "name", "there"),
    ("{{lead.First Name:default=there}}", "mustache", "lead.First Name", "name", "there"),
    ("{{FirstName, friend}}", "mustache", "FirstName", "name", "friend"),
    ("{{ contact.first_name,fallback=Customer }}", "mustache", "contact.first_name", "name", "Customer"),
    ("{{ contact.first_name || 'there' }}", "mustache", "contact.first_name", "name", "there"),
    ("{{ contact.FIRSTNAME or 'Friend' }}", "mustache", "contact.FIRSTNAME", "name", "Friend"),
    ("{{ $lead->firstname ?? '' }}", "mustache", "lead->firstname", "name", ""),
    ("{{ ${first_name} | default: 'there' }}", "mustache", "first_name", "name", "there"),
    ("{{ [\"Plant City\"] | default: 'town' }}", "mustache", "Plant City", "thing", "town"),
    ("{{first_name|upcase}}", "mustache", "first_name", "name", None),
    ('{{ visit | date: "%B" }}', "mustache", "visit", "thing", None),
    ("{{fallback|{{first_name}}|Sir}}", "mustache", "first_name", "name", "Sir"),
    ("{{AI:an opener on their rota|Hi}}", "mustache", "AI", "thing", "Hi"),
    ("{{{Recipient.FirstName}}}", "triple", "Recipient.FirstName", "name", None),
    ("{FIRST_NAME}", "brace", "FIRST_NAME", "name", None),
    ("{First Name}", "brace", "First Name", "name", None),
    ("{first_name:there}", "brace", "first_name", "name", "there"),
    ("{FirstName|there}", "brace", "FirstName", "name", "there"),
    ("{FirstName|fallback=there}", "brace", "FirstName", "name", "there"),
    ("{!Contact.FirstName}", "salesforce", "Contact.FirstName", "name", None),
    ("{$name}", "mailerlite", "name", "name", None),
    ("{%= lead.city %}", "marketo", "lead.city", "thing", None),
    ("${first_name}", "dollar", "first_name", "name", None),
    ("$!{lead.Company}", "dollar", "lead.Company", "company", None),
    ("$first_name", "velocity", "first_name", "name", None),
    ("*|FNAME|*", "mailchimp", "FNAME", "name", None),
    ("*|FirstName|Customer|*", "mailchimp", "FirstName", "name", "Customer"),
    ("%FIRSTNAME%", "percent", "FIRSTNAME", "name", None),
    ("%recipient.first_name%", "percent", "recipient.first_name", "name", None),
    ("%%first_name%%", "marketing-cloud", "first_name", "name", None),
    ("%%%first_name%%%", "marketing-cloud", "first_name", "name", None),
    ("%%=v(@first_name)=%%", "ampscript", "first_name", "name", None),
    ("[First Name]", "bracket", "First Name", "name", None),
    ("[similar company]", "bracket", "similar company", "peer", None),
    ("[Industry]", "bracket", "Industry", "thing", None),
    ("[X]", "bracket", "X", "number", None),
    ("[firstname,fallback=there]", "campaign-monitor", "firstname", "name", "there"),
    ('[[ contact.firstName | default: "there" ]]', "omnisend", "contact.firstName", "name", "there"),
    ("<<First name>>", "angle", "First name", "name", None),
    ("«First_Name»", "word", "First_Name", "name", None),
    ("<%= user.name %>", "erb", "user.name", "name", None),
    ("@firstname", "at", "firstname", "name", None),
    ("@FIRSTNAME@", "dotdigital", "FIRSTNAME", "name", None),
    ("~Contact.FirstName~", "keap", "Contact.FirstName", "name", None),
    ("CLIENT FIRST NAME", "caps", "CLIENT FIRST NAME", "name", None),
    ("HE/SHE", "caps", "HE/SHE", "name", None),
]


@pytest.mark.parametrize("tag, dialect, name, kind, default", DIALECTS)
def test_a_tag_of_each_dialect(tag: str, dialect: str, name: str, kind: str, default: str | None) -> None:
    text = f"I asked ({tag}) about the night rota."
    [found] = find_tags(text)
    assert text[found.start : found.end] == tag
    assert (found.dialect, found.name, found.kind) == (dialect, name, kind)
    assert (None if found.default is None else text[slice(*found.default)]) == default


@pytest.mark.parametrize(
    "name, kind",
    [
        ("account.name", "company"),
        ("sender.first_name", "sender"),
        ("my.first_name", "sender"),
        ("Your Name", "sender"),
        ("sendingAccountFirstName", "sender"),
        ("accountSignature", "sender"),
        ("sender_company", "sender"),
        ("your_title", "sender"),
        ("my_calendar_link", "link"),
        ("unsubscribe_url", "link"),
        ("product_name", "product"),
        ("event name", "thing"),
        ("Close Date", "date"),
        ("employee_count", "number"),
        ("custom1", "thing"),
        ("company.industry", "thing"),
    ],
)
def test_the_kind_goes_by_the_name(name: str, kind: str) -> None:
    assert [tag.kind for tag in find_tags(f"{{{{{name}}}}}")] == [kind]


@pytest.mark.parametrize(
    "note",
    [
        "[why you write to them]",
        "[insert proof here]",
        "[their ward system]",
        "[clinic / depot / plant]",
        "{{specific detail about the depot}}",
        "{the autumn peak / the audit / both}",
        "TODO: name the depot",
        "XXX",
        "<!-- REPLACE_WITH: name of the depot -->",
        "____",
    ],
)
def test_a_note_of_the_author_is_a_placeholder(note: str) -> None:
    text = f"Hi {note}\nBest"
    assert [(text[tag.start : tag.end], tag.kind) for tag in find_tags(text)] == [(note, "placeholder")]


@pytest.mark.parametrize(
    "text",
    [
        "Half of it, 50%, or 100% of the shifts.",
        "{early|late} shift",
        "{$12|$15} a month",
        "{{Hi|Hello}} Dana",
        "{{I noticed|I saw that}} two depots share a rota",
        "{{RANDOM | Hi | Hello}}",
        "{% if depot %}yes{% endif %}",
        "{{#if depot}}yes{{else}}no{{/if}}",
        "{{!-- for us only --}}",
        "{# for us only #}",
        "*|IF:DEPOT|*yes*|END:IF|*",
        "the [rota guide](https://example.org/rota) is here",
        "![First Name](photo.png)",
        "see [1] and [2024], point [x]",
        "- [ ] call\n- [X] write",
        "[Webinar] How two depots share one rota",
        "[rota-planners] Re: late shifts",
        "she said it was fine [sic]",
        "thank[s]",
        "dana@example.org and @dana_k",
        "It costs $500 or US$40M.",
        "p { margin: 0; }",
        "https://example.org/a%20b%3Fc%C3%A9",
        "<dana@example.org>",
        "« oui »",
        "<!-- only for us -->",
        "WIN THE JOB TITLE FIGHT TODAY",
        "{{You have three depots, and we count by hand in two of them.}}",
        "",
    ],
)
def test_what_is_no_tag(text: str) -> None:
    assert find_tags(text) == []


def test_tags_inside_spin_and_conditions_are_found() -> None:
    text = "{Hi {{first_name}}|Hello}, {% if city %}how is {{ city }}?{% endif %} {there|{{Name}}}"
    assert [tag.name for tag in find_tags(text)] == ["first_name", "city", "Name"]


def test_a_brace_too_many_belongs_to_the_tag() -> None:
    for text in ("{{first_name}", "{first_name}}"):
        assert [(tag.start, tag.end, tag.name) for tag in find_tags(text)] == [(0, 13, "first_name")]


def test_a_default_put_together_from_pieces_is_one_span() -> None:
    text = """{{ opening | default("Your " + (city | default("local")) + " depot hires.") }}"""
    [tag] = find_tags(text)
    assert tag.default is not None
    assert text[slice(*tag.default)] == """Your " + (city | default("local")) + " depot hires."""


def test_every_kind_has_a_filler() -> None:
    kinds = {kind for *_, kind, _ in DIALECTS} | {"sender", "product", "link", "date", "placeholder"}
    assert kinds == set(FILLERS)


SIGNS = st.text(alphabet="{}[]<>|%*@~$«»#!/\"'=: \n_aNX1.,-é", max_size=120)


@given(SIGNS | st.text(max_size=60))
def test_tags_are_sorted_apart_and_inside_the_text(text: str) -> None:
    at = 0
    for tag in find_tags(text):
        assert at <= tag.start < tag.end <= len(text)
        assert tag.default is None or tag.start < tag.default.start <= tag.default.end < tag.end
        assert tag.kind in FILLERS
        at = tag.end


@pytest.mark.parametrize("piece", ["{{", "{a|", "{{x ", "[", "[[a", "<<a", "%%a", "*|", "$a.", "<!-- TODO ", "NAME "])
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.perf_counter()
    find_tags(text + "}" * 1000)
    assert time.perf_counter() - start < 5
