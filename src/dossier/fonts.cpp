// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/fonts.h"

#include "resources/resources.h"

#include <QDir>
#include <QFile>

#include <cairo-ft.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>

namespace solnoma {

Result<std::unique_ptr<FontSet>> FontSet::load()
{
    loadResources();
    std::unique_ptr<FontSet> set(new FontSet);
    set->m_config = FcConfigCreate();
    const QDir folder(QStringLiteral(":/solnoma/fonts"));
    const QStringList names = folder.entryList({QStringLiteral("*.ttf")}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("fonts"), {}};
    for (const QString &name : names) {
        QFile font(folder.filePath(name));
        if (!font.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Io, name, {}};
        auto file = platform::MemoryFile::create(font.readAll());
        if (!file)
            return file.error();
        const QByteArray path = QFile::encodeName(file->path());
        if (!FcConfigAppFontAddFile(set->m_config, reinterpret_cast<const FcChar8 *>(path.constData())))
            return Error{ErrorCode::Invalid, name, faultInTheProgram("not a font")};
        set->m_files.push_back(std::move(*file));
    }
    set->m_map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!set->m_map)
        return Error{ErrorCode::Invalid, QStringLiteral("fonts"), faultInTheProgram("cairo without FreeType")};
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(set->m_map.get()), set->m_config);
    pango_cairo_font_map_set_resolution(PANGO_CAIRO_FONT_MAP(set->m_map.get()), 72);
    return set;
}

FontSet::~FontSet()
{
    m_map.reset();
    if (m_config)
        FcConfigDestroy(m_config);
}

GPtr<PangoContext> FontSet::makeContext() const
{
    GPtr<PangoContext> context(pango_font_map_create_context(m_map.get()));
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    cairo_font_options_t *options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    return context;
}

} // namespace solnoma
