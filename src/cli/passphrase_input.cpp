// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/passphrase_input.h"

#include "base/reason.h"
#include "cli/reply.h"
#include "cli/tr.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace solnoma::cli {

namespace {

constexpr size_t Longest = 4096;

/// Switches the echo of a terminal off while it lives.
class SilentTerminal
{
public:
    explicit SilentTerminal(int fd) : m_fd(fd)
    {
        m_known = ::tcgetattr(fd, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_known)
            ::tcsetattr(fd, TCSAFLUSH, &silent);
    }
    ~SilentTerminal()
    {
        if (m_known)
            ::tcsetattr(m_fd, TCSAFLUSH, &m_before);
    }

private:
    int m_fd;
    termios m_before{};
    bool m_known = false;
};

} // namespace

Result<SecretBytes> readPassphrase(int descriptor)
{
    SecretBytes buffer(Longest + 1);
    size_t filled = 0;
    while (filled < buffer.size()) {
        const ssize_t got = ::read(descriptor, buffer.data() + filled, 1); // byte by byte: what follows is not ours
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return errorFromErrno(errno, Reason::tr("passphrase"));
        if (got == 0 || buffer.data()[filled] == '\n')
            break;
        ++filled;
    }
    if (filled > Longest)
        return Error{ErrorCode::Invalid, Reason::tr("passphrase"), Reason::tr("longer than 4096 bytes")};
    if (filled > 0 && buffer.data()[filled - 1] == '\r')
        --filled;
    return SecretBytes::copyOf(buffer.view().first(static_cast<qsizetype>(filled)));
}

Result<SecretBytes> readPassphraseFile(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return aboutFile(errorFromErrno(errno, path));
    auto passphrase = readPassphrase(fd);
    ::close(fd);
    return passphrase;
}

Result<SecretBytes> askPassphrase(const QString &question)
{
    const int fd = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return Error{ErrorCode::Invalid, Reason::tr("passphrase"),
                     Reason::tr("no terminal to ask on: give --passphrase-fd or --passphrase-file")};
    const QByteArray prompt = question.toUtf8() + ": ";
    [[maybe_unused]] ssize_t ignored = 0;
    auto passphrase = [&] {
        const SilentTerminal silent(fd); // before the question: who is quick must not see what she types
        ignored = ::write(fd, prompt.constData(), static_cast<size_t>(prompt.size()));
        return readPassphrase(fd);
    }();
    ignored = ::write(fd, "\n", 1);
    ::close(fd);
    return passphrase;
}

Result<SecretBytes> askNewPassphrase(const QString &question)
{
    auto typed = askPassphrase(question);
    if (!typed)
        return typed;
    const auto repeated = askPassphrase(tr("Once more"));
    if (!repeated)
        return repeated.error();
    if (repeated->view() != typed->view())
        return Error{ErrorCode::Invalid, Reason::tr("passphrase"), Reason::tr("the two differ")};
    return typed;
}

} // namespace solnoma::cli
