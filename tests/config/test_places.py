"""Where keys and values stand in a TOML text."""

import tomllib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lint.config.keys import Path
from lint.config.places import Places

TEXT = '''\
a = 1 # a = 2
"b c" = [ "x", # not "y"
  'z' ]
d.e = {f = """
g = 1""", h = [1979-05-27 07:32:00, {i = 2}]}

[tool . "loose brick"]
j = 1

[[k]]
l = 1
[k.m]
n = 1
[[k]]
  [[k.o]]
  p = "ü"
  q = 2
'''
PLACES: dict[Path, tuple[tuple[int, int], tuple[int, int]]] = {  # key, value
    ("a",): ((1, 1), (1, 5)),
    ("b c",): ((2, 1), (2, 9)),
    ("b c", 1): ((2, 1), (3, 3)),
    ("d", "e", "f"): ((4, 8), (4, 12)),
    ("d", "e", "h", 0): ((5, 11), (5, 16)),
    ("d", "e", "h", 1, "i"): ((5, 38), (5, 42)),
    ("tool", "loose brick", "j"): ((8, 1), (8, 5)),
    ("k", 0, "l"): ((11, 1), (11, 5)),
    ("k", 0, "m", "n"): ((13, 1), (13, 5)),
    ("k", 1): ((14, 1), (14, 1)),
    ("k", 1, "o", 0, "q"): ((17, 3), (17, 7)),
    ("k", 1, "o", 0, "missing"): ((15, 3), (15, 3)),
}


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize(("path", "expected"), PLACES.items())
def test_a_place(path: Path, expected: tuple[tuple[int, int], tuple[int, int]], newline: str) -> None:
    places = Places(TEXT.replace("\n", newline))
    assert (places.key(path), places.value(path)) == expected


VALUES = st.recursive(
    st.one_of(
        st.integers(0, 9).map(str),
        st.sampled_from(['"a = [1"', "'b] # c'", '"""\nd = 1\n"""', "'''e'''", "true", "1.5", "1979-05-27", '"\\""']),
    ),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: f"[ {', '.join(items)} # ] x = 1\n]"),
    max_leaves=6,
)


@given(st.lists(VALUES, min_size=1, max_size=6))
def test_every_value_stands_where_it_is_said_to(values: list[str]) -> None:
    text = "".join(f"key{index} = {value}\n" for index, value in enumerate(values))
    parsed: dict[str, Any] = tomllib.loads(text)
    places, lines = Places(text), text.split("\n")
    for index, name in enumerate(parsed):
        line, column = places.value((name,))
        assert lines[line - 1][column - 1 :].startswith(values[index].split("\n")[0])
