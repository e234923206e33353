"""What `loosebrick init` writes: every key, with what it is for. All of it is valid when uncommented."""

TEMPLATE = """\
# loosebrick reads outreach mail the way the person who receives it does.
# This file holds for the folder it stands in and all below. Every key is optional; take the "# " away to set one.

# How much to say: "gentle" (only what nobody disputes), "standard" or "strict".
profile = "standard"

# The run fails when a finding is at least this serious: "error", "warning" or "info".
fail-on = "warning"

# Run only these rules or families, switch some off, or add some to the profile. `loosebrick rules` lists them.
# select = ["opener", "pressure"]
# ignore = ["filler"]
# extend-select = ["listening"]

# Leave these files out when a folder is checked; written as in .gitignore.
# exclude = ["archive/", "*.old.md"]

# Your own rules: files or folders, relative to this file.
# rule-paths = ["our-rules"]

# What holds for all mail here. Left out, loosebrick works it out for each mail.
# stage: "first-touch", "follow-up", "break-up", "reply" or "repair"
# relationship: "cold", "referred", "met", "inbound" or "customer"
# purpose: "sales", "recruiting", "event", "press", "investor", "partnership" or "link-building"
# stage = "first-touch"
# relationship = "cold"
# purpose = "sales"

# Languages to pass over in silence; a draft in any other one that the rules do not cover is an error.
# skip-languages = ["de"]

# Phrases of your team that are fine here.
# vocabulary = ["limited edition"]

# Share settings between folders: start from another file. What is stated here wins; lists add up.
# extend = "../loosebrick.toml"

# Who writes. It helps to tell what is about you from what is about the reader.
[sender]
# names = ["Dana Reyes"]
# companies = ["Northbeam"]
# products = ["Beamline"]

# How serious a rule is to you: "error", "warning", "info" or "off".
[severity]
# "pressure/false-urgency" = "error"

# Where a rule that counts draws its line.
[limits]
# "overload/too-long" = 150

# Other settings for some files; paths are written as in .gitignore.
# [[overrides]]
# paths = ["follow-ups/"]
# stage = "follow-up"
"""
