// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// solnoma-view: the child process that decodes foreign files for the window (security.md, promise 12). It has no vault, no
// file, no network; it gets bytes on its standard input and gives pixels or letters on its standard output.
#include "base/platform_process.h"
#include "base/platform_sandbox.h"
#include "view/process/decoders.h"

#include <cstdio>

using namespace solnoma;

namespace {

/// Memory grows with what really came, not with what was announced.
QByteArray readExactly(quint64 size)
{
    constexpr quint64 Piece = 1024 * 1024;
    QByteArray bytes;
    while (static_cast<quint64>(bytes.size()) < size) {
        const auto wanted = static_cast<qsizetype>(std::min(Piece, size - static_cast<quint64>(bytes.size())));
        const qsizetype before = bytes.size();
        bytes.resize(before + wanted);
        const size_t got = std::fread(bytes.data() + before, 1, static_cast<size_t>(wanted), stdin);
        if (got < static_cast<size_t>(wanted))
            return {};
    }
    return bytes;
}

bool write(const QByteArray &bytes)
{
    return std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stdout) == static_cast<size_t>(bytes.size());
}

} // namespace

int main()
{
    platform::hardenProcess();
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    std::setvbuf(stdin, nullptr, _IONBF, 0);
    view::warmUpPictures();
    view::warmUpPdf();
    if (!platform::enterSandbox())
        return 3;
    QByteArray file;
    for (;;) {
        const auto request = view::requestFrom(readExactly(view::RequestSize));
        if (!request)
            return 0;
        if (request->fileSize > 0) {
            file = readExactly(request->fileSize);
            if (file.isEmpty())
                return 0;
        }
        const view::Decoded decoded = view::decode(file, *request);
        if (!write(view::encoded(decoded.reply)) || !write(decoded.payload) || std::fflush(stdout) != 0)
            return 0;
    }
}
