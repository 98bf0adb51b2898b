#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Solnoma developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lays pictures side by side on one, six in a row.  contact_sheet.py SHEET.png PICTURE.png ...
import sys

from PIL import Image

ACROSS = 6
GAP = 8


def main():
    pages = [Image.open(path).convert("RGB") for path in sys.argv[2:]]
    width = max(page.width for page in pages) + GAP
    height = max(page.height for page in pages) + GAP
    rows = (len(pages) + ACROSS - 1) // ACROSS
    sheet = Image.new("RGB", (min(len(pages), ACROSS) * width + GAP, rows * height + GAP), "gray")
    for place, page in enumerate(pages):
        sheet.paste(page, (GAP + place % ACROSS * width, GAP + place // ACROSS * height))
    sheet.save(sys.argv[1])


if __name__ == "__main__":
    main()
