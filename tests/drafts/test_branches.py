"""Spin, conditions and prose in defaults: what each way of reading a draft says, and what no tool understands."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.drafts.branches import MOST_VARIANTS, broken, find_choices, resolve, variants
from lint.model.source import Segment, swap


def ways(text: str) -> list[str]:
    """Return the text of every pick."""
    choices = find_choices(text)
    whole = [Segment(0, len(text), 0, len(text), "literal")]
    return [swap(text, whole, resolve(text, choices, pick))[0] for pick in range(variants(choices))]


SPIN = [
    ("{Hi|Hello|Hey} Dana", ["Hi Dana", "Hello Dana", "Hey Dana"]),
    ("{Hi {{first_name}}|Hello}, {late|early}", ["Hi {{first_name}}, late", "Hello, early"]),
    ("{there|{{Name}}}", ["there", "{{Name}}"]),
    ("{{{Name}}|there}", ["{{Name}}", "there"]),
    ("{$12|$15|a fair price}", ["$12", "$15", "a fair price"]),
    ("{{RANDOM | Hi | Hello}} Dana", ["Hi Dana", "Hello Dana"]),
    ("{{random | Hi {{first_name}}, | Hello,}}", ["Hi {{first_name}},", "Hello,"]),
    ("{RANDOM|Hi|Hello}", ["Hi", "Hello"]),
    ("So{{RANDOM|| far}}.", ["So.", "So far."]),
    ("{{spin}}Hi {{name|there}}|Hello{{endspin}} Dana", ["Hi {{name|there}} Dana", "Hello Dana"]),
    ("{{I noticed|I saw that}} you hire", ["I noticed you hire", "I saw that you hire"]),
    ("{one|{two|three} shifts}", ["one", "two shifts", "three shifts"]),
    ("{one|two} and {a|b|c}", ["one and a", "two and b", "two and c"]),
]

CONDITIONS = [
    ("{% if a %}x{% elsif b %}y{% else %}z{% endif %}", ["x", "y", "z"]),
    ("{% if a %}x{% endif %}.", ["x.", "."]),
    ("{% unless a %}x{% endunless %}.", ["x.", "."]),
    ("{% case a %}{% when 1 %}x{% when 2 %}y{% else %}z{% endcase %}", ["x", "y", "z"]),
    ("{% case a %}{% when 1 %}x{% when 2 %}y{% endcase %}.", ["x.", "y.", "."]),
    ("{%- if a -%}\nx\n{%- else -%}\ny\n{%- endif -%}\nend", ["x\nend", "y\nend"]),
    ("{% if a %}x{% if b %}y{% endif %}{% else %}z{% endif %}", ["xy", "x", "z"]),
    ("{% if a %}{x|y}{% else %}z{% endif %}", ["x", "y", "z"]),
    ("{{#if a}}x{{else}}y{{/if}}", ["x", "y"]),
    ("{{#if a}}x{{else if b}}y{{/if}}.", ["x.", "y.", "."]),
    ("{{#unless a}}x{{/unless}}.", ["x.", "."]),
    ("{{#if a}}x{{#else}}y{{#endif}}", ["x", "y"]),
    ("{{#city}}x{{/city}}.", ["x.", "."]),
    ("*|IF:CITY|*x*|ELSEIF:NAME|*y*|ELSE:|*z*|END:IF|*", ["x", "y", "z"]),
    ("*|IFNOT:CITY|*x*|END:IF|*.", ["x.", "."]),
    ("[[IF:city]]x[[ELSE]]y[[ENDIF]]", ["x", "y"]),
    ('#if( $a == "b" )x#elseif( ($c) )y#{else}z#end.', ["x.", "y.", "z."]),
    ("%IF a%x%ELSE%y%/IF%", ["x", "y"]),
    ("%%[ IF @a THEN ]%%x%%[ ELSE ]%%y%%[ ENDIF ]%%", ["x", "y"]),
    ("<% if a > 3 %>x<% else %>y<% end %>", ["x", "y"]),
    ("<% if (a) { %>x<% } else { %>y<% } %>", ["x", "y"]),
]

# of three words or more a default is what the reader sees
DEFAULTS = [
    ("Hi {{name|there}}", ["Hi {{name|there}}"]),
    ("Hi {{name|dear friend}}", ["Hi {{name|dear friend}}"]),
    ("{{name|whoever plans the rota}} hi", ["whoever plans the rota hi"]),
    ("{{ o | default: 'You plan. We wait.' }} {a|b}", ["You plan. We wait. a", "You plan. We wait. b"]),
    (
        "{{ personalization_token('contact.o', 'Just a thought about your rota.') }}",
        ["Just a thought about your rota."],
    ),
    ("{FirstName|fallback=whoever plans it}", ["whoever plans it"]),
    ("{{lead.First Name:default=whoever plans it}}", ["whoever plans it"]),
    ("{{ contact.FIRSTNAME or 'whoever plans it' }}", ["whoever plans it"]),
    ("*|FNAME|whoever plans it|*", ["whoever plans it"]),
    ("[firstname,fallback=whoever plans it]", ["whoever plans it"]),
    ("{{fallback|{{first_name}}|whoever plans it}}", ["whoever plans it"]),
    (
        """{{ o | default("Two " + (city | default("local")) + " depots, one " + role + ".\\nRight?") }}""",
        ["Two local depots, one {{role}}.\nRight?"],
    ),
    (
        """{{ o | default((city | default("Your")) + " depot hires two planners") }}""",
        ["Your depot hires two planners"],
    ),
    ("{{ o | default('I\\'d ask who plans it') }}", ["I'd ask who plans it"]),
]

NO_CHOICE = [
    ("No braces at all.", "No braces at all."),
    ("{% assign a = 1 %}x{# note #}{{!-- note --}}{{! note }}<%# note %><!-- note -->", "x"),
    ("x{% comment %} {{ a }} {% endcomment %}y#set($a = 1)z", "xyz"),
    ("a\n{% assign a = 1 %}\nb", "a\nb"),
    ("{% for a in b %}x{% endfor %}", "x"),
    ("<!-- REPLACE_WITH: your name -->", "<!-- REPLACE_WITH: your name -->"),
    ("Hi {{ first_name | default: '{a|b}' }}", "Hi {{ first_name | default: '{a|b}' }}"),
    ("a #endless list, #end", "a #endless list, #end"),
    ("{one option} and {{unclosed", "{one option} and {{unclosed"),
]


@pytest.mark.parametrize("text, expected", SPIN + CONDITIONS + DEFAULTS)
def test_every_way_of_reading(text: str, expected: list[str]) -> None:
    assert ways(text) == expected


@pytest.mark.parametrize("text, expected", NO_CHOICE)
def test_without_choices_only_what_no_reader_sees_goes(text: str, expected: str) -> None:
    assert find_choices(text) == []
    assert ways(text) == [expected]


def test_a_choice_names_its_options_and_kind() -> None:
    text = "{Hi|Hello} {% if a %}x{% endif %} {{name|to all who plan}}"
    found = [(choice.kind, [text[slice(*option)] for option in choice.options]) for choice in find_choices(text)]
    assert found == [
        ("spin", ["Hi", "Hello"]),
        ("condition", ["x", ""]),
        ("default", ["to all who plan"]),
    ]


def test_there_are_at_most_twelve_variants() -> None:
    assert variants(find_choices("{" + "|".join("abcdefghijklmnop") + "}")) == MOST_VARIANTS == 12


def test_a_pick_beyond_the_last_shows_the_last() -> None:
    text = "{Hi|Hello}"
    assert swap(text, [Segment(0, 10, 0, 10, "literal")], resolve(text, find_choices(text), 99))[0] == "Hello"


@pytest.mark.parametrize(
    "text, part, message",
    [
        ("Hi {{first_name}, hi", "{{first_name}", "This tag opens with more braces than close it."),
        ("Hi {first_name}}, hi", "{first_name}}", "This tag closes with more braces than open it."),
        ("{Hi|Hello Dana", "{Hi", "This brace is never closed."),
        ("first_name}} hi", "}}", "This brace was never opened."),
        ("{Hi} Dana", "{Hi}", "These braces hold a single option."),
        ("{{RANDOM|Hi}}", "{{RANDOM|Hi}}", "These braces hold a single option."),
        ("{{spin}}Hi|Hello", "{{spin}}", "This spin has no partner."),
        ("Hi {{ }}", "{{ }}", "This tag names no field."),
        ("{% if a }x", "{% if a }", "This tag opens with {% and closes without %."),
        ("{% if a %}x", "{% if a %}", "This if is never closed."),
        ("x{% endif %}", "{% endif %}", "Nothing is open that this ends."),
        ("x{% else %}y", "{% else %}", "No if stands before this else."),
        ("*|ELSE:|*y", "*|ELSE:|*", "No if stands before this else."),
    ],
)
def test_broken_syntax_is_named(text: str, part: str, message: str) -> None:
    assert [(text[start:end], said) for start, end, said in broken(text)] == [(part, message)]


@pytest.mark.parametrize("text", [text for text, _ in (*SPIN, *CONDITIONS, *DEFAULTS)])
def test_whole_syntax_is_not_broken(text: str) -> None:
    assert broken(text) == []


@pytest.mark.parametrize("text", ["Sad :{ day", "p { margin: 0; }", "Hi {{first_name}}, {city}", "a } b", "{}", "#end"])
def test_braces_that_are_nobodys_tag_are_not_broken(text: str) -> None:
    assert broken(text) == []


PIECES = st.lists(
    st.sampled_from(
        """{ } {{ }} | {a|b} {% if a %} |{% else %} {% endif %} {{#if a}} {{else}} {{/if}} *|IF:A|* *|ELSE:|* *|END:IF|*
        {{spin}} {{endspin}} #if($a) #end {# #} <!-- --> {{x|a b c d}} "+" word""".split()
    ),
    max_size=25,
).map(" ".join)


@given(PIECES | st.text(max_size=40))
def test_choices_nest_and_swaps_stand_apart(text: str) -> None:
    choices = find_choices(text)
    for choice in choices:
        assert 0 <= choice.start < choice.end <= len(text)
        assert len(choice.options) > (choice.kind != "default")
        assert all(choice.start <= option.start <= option.end <= choice.end for option in choice.options)
    for pick in range(variants(choices)):
        at = 0
        for start, end, _, kind in resolve(text, choices, pick):
            assert at <= start < end <= len(text)
            assert kind == "markup"
            at = end
    for fault in broken(text):
        assert 0 <= fault.start < fault.end <= len(text)


@given(st.lists(st.sampled_from(["a", "b", "{c|d}", "{e|{f|g}}", "{h|i|j}"]), min_size=1, max_size=4))
def test_the_picks_show_every_option(pieces: list[str]) -> None:
    text = " ".join(pieces)
    assert {letter for way in ways(text) for letter in way if letter.isalpha()} == set(filter(str.isalpha, text))


@pytest.mark.parametrize(
    "piece", ["{{", "{a|", "{% if a %}", "{% endif %}", "#if((", "<!--", "{{spin}}|", "[[IF:a", "{Hi}"]
)
def test_time_grows_no_faster_than_the_text(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.perf_counter()
    resolve(text, find_choices(text), 1)
    assert time.perf_counter() - start < 8
