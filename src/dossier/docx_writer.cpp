// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/docx_writer.h"

#include "dossier/docx_body.h"
#include "dossier/docx_parts.h"
#include "dossier/fonts.h"

#include <algorithm>
#include <iterator>

namespace solnoma {

Result<QByteArray> writeDocx(const Document &document, const DocxOptions &options, const FontSet &fonts)
{
    DocxBody body(document, fonts, options.drawingDotsPerInch);
    SOLNOMA_TRY(body.write());
    std::vector<ZipEntry> entries{{"[Content_Types].xml", docx::contentTypes()},
                                  {"_rels/.rels", docx::packageRelations()},
                                  {"docProps/core.xml", docx::core(document)},
                                  {"word/document.xml", body.documentXml()},
                                  {"word/_rels/document.xml.rels", body.relations()},
                                  {"word/styles.xml", docx::styles(document.language, document.isLarge)},
                                  {"word/numbering.xml", docx::numbering(body.orderedLists())},
                                  {"word/footnotes.xml", body.footnotesXml()},
                                  {"word/settings.xml", docx::settings()},
                                  {"word/header1.xml", docx::header(document.page)},
                                  {"word/footer1.xml", docx::footer(document.page)}};
    std::ranges::copy(body.media(), std::back_inserter(entries));
    return zipped(entries);
}

Result<QByteArray> writeDocx(const Document &document, const DocxOptions &options)
{
    const auto fonts = FontSet::load();
    if (!fonts)
        return fonts.error();
    return writeDocx(document, options, **fonts);
}

} // namespace solnoma
