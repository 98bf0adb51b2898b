// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dossier/pdf_finish.h"

#include "dossier/text_clean.h"

#define POINTERHOLDER_TRANSITION 4 // qpdf 11: std::shared_ptr, not its own PointerHolder
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstring>
#include <sodium.h>

namespace solnoma {

namespace {

using Handle = QPDFObjectHandle;

Handle unicode(const QString &text)
{
    return Handle::newUnicodeString(text.toStdString());
}

/// Title and language, no more: XMP is where programs like to write themselves down.
std::string xmp(const QString &title, const QString &language)
{
    const QString packet = QStringLiteral("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                          "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
                                          "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                                          "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">%1</rdf:li></rdf:Alt></dc:title>"
                                          "<dc:language><rdf:Bag><rdf:li>%2</rdf:li></rdf:Bag></dc:language>"
                                          "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>");
    return packet.arg(title.toHtmlEscaped(), language.toHtmlEscaped()).toStdString();
}

class Finisher
{
public:
    Finisher(const PaintedPdf &painted, const Document &document) : m_painted(painted), m_document(document)
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("pages", painted.bytes.constData(), static_cast<size_t>(painted.bytes.size()));
    }

    Result<void> describeStructure();
    void describeDocument();
    void markArtifacts();
    void attach(const std::vector<PdfOptions::Attachment> &attachments);
    QByteArray written(const QByteArray &password);

private:
    bool describe(Handle element);

    const PaintedPdf &m_painted;
    const Document &m_document;
    QPDF m_pdf;
    size_t m_next = 0;
};

void Finisher::describeDocument()
{
    const QString title = oneLine(plain(m_document.title));
    const QString language = oneLine(plain(m_document.language));
    Handle root = m_pdf.getRoot();
    root.replaceKey("/Lang", unicode(language));
    root.replaceKey("/ViewerPreferences", Handle::parse("<< /DisplayDocTitle true >>"));
    Handle metadata = Handle::newStream(&m_pdf, xmp(title, language));
    metadata.getDict().replaceKey("/Type", Handle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", Handle::newName("/XML"));
    root.replaceKey("/Metadata", metadata);
    Handle info = Handle::newDictionary();
    info.replaceKey("/Title", unicode(title));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
}

/// Elements come in the order in which they were begun.
bool Finisher::describe(Handle element)
{
    if (m_next >= m_painted.elements.size())
        return false;
    const auto &[tag, info] = m_painted.elements[m_next++];
    if (element.getKey("/S").getName() != "/" + tag.toStdString())
        return false;
    if (!info.language.isEmpty())
        element.replaceKey("/Lang", unicode(QString::fromUtf8(info.language)));
    if (!info.alt.isEmpty())
        element.replaceKey("/Alt", unicode(info.alt));
    if (info.isColumnHeader)
        element.replaceKey("/A", Handle::parse("<< /O /Table /Scope /Column >>"));
    return true;
}

Result<void> Finisher::describeStructure()
{
    std::vector<Handle> stack{m_pdf.getRoot().getKey("/StructTreeRoot")};
    bool isRoot = true;
    while (!stack.empty()) {
        Handle element = stack.back();
        stack.pop_back();
        if (element.isDictionary() && element.hasKey("/S") && !std::exchange(isRoot, false) && !describe(element))
            return Error{ErrorCode::Invalid, QStringLiteral("structure"), faultInTheProgram("elements out of step")};
        Handle kids = element.isDictionary() ? element.getKey("/K") : Handle::newNull();
        if (kids.isDictionary())
            stack.push_back(kids);
        for (int i = kids.isArray() ? kids.getArrayNItems() : 0; i > 0; --i)
            if (Handle kid = kids.getArrayItem(i - 1); kid.isDictionary())
                stack.push_back(kid);
    }
    return {};
}

/// Everything before the first marked content of a page is furniture: the painter puts it there.
void Finisher::markArtifacts()
{
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
        Handle contents = page.getObjectHandle().getKey("/Contents");
        page.getObjectHandle().replaceKey("/Tabs", Handle::newName("/S"));
        if (!contents.isStream())
            continue;
        const auto buffer = contents.getStreamData();
        std::string bytes(reinterpret_cast<const char *>(buffer->getBuffer()), buffer->getSize());
        // "<tag> << /MCID n >> BDC" on a line of its own opens an element; ActualText opens marked content too.
        const size_t marked = bytes.find(" << /MCID ");
        const size_t before = marked == std::string::npos ? marked : bytes.rfind('\n', marked);
        const size_t line = marked == std::string::npos ? bytes.size() : before == std::string::npos ? 0 : before + 1;
        bytes = "/Artifact BMC\n" + bytes.substr(0, line) + "EMC\n" + bytes.substr(line);
        contents.replaceStreamData(bytes, Handle::newNull(), Handle::newNull());
    }
}

void Finisher::attach(const std::vector<PdfOptions::Attachment> &attachments)
{
    QPDFEmbeddedFileDocumentHelper files(m_pdf);
    for (const auto &attachment : attachments) {
        const std::string name = oneLine(plain(attachment.name)).toStdString();
        auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.bytes.toStdString());
        if (!attachment.mimeType.isEmpty())
            stream.setSubtype(attachment.mimeType.toStdString());
        files.replaceEmbeddedFile(name, QPDFFileSpecObjectHelper::createFileSpec(m_pdf, name, stream));
    }
}

QByteArray Finisher::written(const QByteArray &password)
{
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.setNewlineBeforeEndstream(false);
    writer.setStaticID(true);
    if (!password.isEmpty()) {
        unsigned char owner[24];
        randombytes_buf(owner, sizeof owner);
        const std::string ownerPassword =
            QByteArray::fromRawData(reinterpret_cast<char *>(owner), sizeof owner).toBase64().toStdString();
        writer.setR6EncryptionParameters(password.constData(), ownerPassword.c_str(), true, true, true, true, true, true,
                                         qpdf_r3p_full, true);
    }
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

/// qpdf's fixed file identifier names qpdf; ours is zeros, of the same length so that no offset moves.
void clearIdentifier(QByteArray &pdf)
{
    const qsizetype id = pdf.lastIndexOf("/ID [<");
    if (id < 0)
        return;
    const qsizetype end = pdf.indexOf(']', id);
    for (qsizetype i = id + 5; i < end; ++i)
        if (std::isxdigit(static_cast<unsigned char>(pdf[i])))
            pdf[i] = '0';
}

} // namespace

Result<QByteArray> finishPdf(const PaintedPdf &painted, const Document &document, const PdfOptions &options)
{
    try {
        Finisher finisher(painted, document);
        SOLNOMA_TRY(finisher.describeStructure());
        finisher.describeDocument();
        finisher.markArtifacts();
        finisher.attach(options.attachments);
        QByteArray bytes = finisher.written(options.password);
        clearIdentifier(bytes);
        return bytes;
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::NoMemory, QStringLiteral("pdf"), {}};
    } catch (const std::exception &) { // qpdf's words may quote the content
        return Error{ErrorCode::Invalid, QStringLiteral("pdf"), faultInTheProgram("libqpdf refused the pages")};
    }
}

} // namespace solnoma
