// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_sandbox.h"

#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

using namespace solnoma;

namespace {

/// One thing that a hijacked decoder would try. Straight to the kernel, past every library. True: it worked.
struct Attempt {
    const char *name;
    bool (*tryIt)(const char *folder);
};

bool isDone(long result)
{
    return result >= 0;
}

constexpr std::array attempts{
    Attempt{"read a file", [](const char *) { return isDone(syscall(SYS_openat, AT_FDCWD, "/etc/passwd", O_RDONLY)); }},
    Attempt{"list a folder", [](const char *) { return isDone(syscall(SYS_openat, AT_FDCWD, "/", O_RDONLY | O_DIRECTORY)); }},
    Attempt{"write a file",
            [](const char *folder) {
                const QByteArray path = QByteArray(folder) + "/stolen";
                return isDone(syscall(SYS_openat, AT_FDCWD, path.constData(), O_WRONLY | O_CREAT, 0600));
            }},
    Attempt{"make a socket", [](const char *) { return isDone(syscall(SYS_socket, AF_INET, SOCK_STREAM, 0)); }},
    Attempt{"make a local socket", [](const char *) { return isDone(syscall(SYS_socket, AF_UNIX, SOCK_STREAM, 0)); }},
    Attempt{"start a process",
            [](const char *) {
                const long child = syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
                if (child == 0)
                    _exit(0);
                return isDone(child);
            }},
    Attempt{"look at another process", [](const char *) { return isDone(syscall(SYS_pidfd_open, getppid(), 0)); }},
    Attempt{"change where it is", [](const char *) { return isDone(syscall(SYS_chdir, "/tmp")); }},
};

/// In a child of its own, since there is no way back out of the sandbox. 0: it worked, 1: it did not, 2: no sandbox.
int runInChild(const Attempt &attempt, const char *folder, bool inSandbox)
{
    const pid_t child = fork();
    if (child == 0) {
        if (inSandbox && !platform::enterSandbox())
            _exit(2);
        _exit(attempt.tryIt(folder) ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 3;
}

} // namespace

/// Promise 12: what decodes foreign files has no files and no network.
class TestSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<int>("which");
        for (size_t i = 0; i < attempts.size(); ++i)
            QTest::newRow(attempts[i].name) << static_cast<int>(i);
    }

    void refuses()
    {
        QFETCH(int, which);
        const QTemporaryDir folder;
        const QByteArray path = folder.path().toLocal8Bit();
        const Attempt &attempt = attempts[static_cast<size_t>(which)];
        QCOMPARE(runInChild(attempt, path.constData(), false), 0); // outside it works
        QCOMPARE(runInChild(attempt, path.constData(), true), 1);
    }

    void memoryIsLimited()
    {
#if defined(__SANITIZE_ADDRESS__)
        QSKIP("the sanitizer maps terabytes");
#endif
        const Attempt large{"take memory", [](const char *) {
                                void *taken = malloc(size_t(2) * 1024 * 1024 * 1024);
                                const bool isTaken = taken != nullptr;
                                free(taken);
                                return isTaken;
                            }};
        const Attempt small{"take a little", [](const char *) {
                                void *taken = malloc(size_t(64) * 1024 * 1024);
                                const bool isTaken = taken != nullptr;
                                free(taken);
                                return isTaken;
                            }};
        QCOMPARE(runInChild(large, "", false), 0);
        QCOMPARE(runInChild(large, "", true), 1);
        QCOMPARE(runInChild(small, "", true), 0);
    }
};

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
