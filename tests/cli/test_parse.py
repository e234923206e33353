"""What `loosebrick parse --json` says of clauses."""

import pytest

from lint import Linter
from lint.cli.parse import as_dict


# a sentence | the subject of each of its clauses
@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Our team is going to fix a date.", ["Our team"]),
        ("We're late.", ["We"]),
        ("You wrote on Monday, and our head of support said so.", ["You", "our head of support"]),
        ("Just following up.", [""]),
        ("{{company}} hires planners.", ["Northwind"]),
    ],
)
def test_the_subject_of_a_clause_is_its_words(text: str, subjects: list[str]) -> None:
    sentence = as_dict(Linter().parse(f"Hi Kim,\n\n{text}\n"))["sentences"][1]
    assert [clause["subject"] for clause in sentence["clauses"]] == subjects
