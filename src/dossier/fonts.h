// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/platform_memory_file.h"
#include "dossier/gobject_ptr.h"

#include <pango/pangocairo.h>

#include <vector>

typedef struct _FcConfig FcConfig;

namespace solnoma {

/// The fonts of our papers, out of the program itself; no font of the machine is ever used, so every machine makes the
/// same pages. Loading takes some tens of milliseconds: keep one for many papers. One thread at a time.
class FontSet
{
public:
    static constexpr const char *Serif = "Noto Serif, DejaVu Sans";
    static constexpr const char *Sans = "Noto Sans, DejaVu Sans";

    static Result<std::unique_ptr<FontSet>> load();
    ~FontSet();
    FontSet(const FontSet &) = delete;
    FontSet &operator=(const FontSet &) = delete;

    /// A fresh context at 72 dpi with unrounded glyph positions; the caller owns it.
    GPtr<PangoContext> makeContext() const;

private:
    FontSet() = default;

    std::vector<platform::MemoryFile> m_files;
    FcConfig *m_config = nullptr;
    GPtr<PangoFontMap> m_map;
};

} // namespace solnoma
