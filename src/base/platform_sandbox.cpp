// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/platform_sandbox.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <unistd.h>
#include <vector>
#endif

namespace solnoma::platform {

#ifdef Q_OS_LINUX

namespace {

constexpr rlim_t MemoryLimit = rlim_t(1536) * 1024 * 1024;
constexpr rlim_t SecondsOfProcessor = 120;

/// What a decoder needs of the kernel once everything is loaded. Whatever else is asked for fails with EACCES, so that a
/// library which looks for a file goes on without it.
constexpr std::array allowedCalls{
    SYS_read,         SYS_write,       SYS_readv,         SYS_writev,       SYS_close,           SYS_brk,
    SYS_mmap,         SYS_munmap,      SYS_mremap,        SYS_mprotect,     SYS_madvise,         SYS_futex,
    SYS_sched_yield,  SYS_getrandom,   SYS_clock_gettime, SYS_gettimeofday, SYS_rt_sigaction,    SYS_rt_sigprocmask,
    SYS_rt_sigreturn, SYS_sigaltstack, SYS_exit,          SYS_exit_group,   SYS_restart_syscall, SYS_getpid,
    SYS_gettid,       SYS_fstat,       SYS_lseek,         SYS_nanosleep,    SYS_clock_nanosleep, SYS_sysinfo,
};

#if defined(__x86_64__)
constexpr unsigned Machine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned Machine = AUDIT_ARCH_AARCH64;
#endif

bool limit(__rlimit_resource what, rlim_t amount)
{
    const rlimit both{amount, amount};
    return ::setrlimit(what, &both) == 0;
}

bool limitResources()
{
#if defined(__SANITIZE_ADDRESS__)
    const bool isMemoryLimited = true; // the sanitizer itself maps terabytes
#else
    const bool isMemoryLimited = limit(RLIMIT_AS, MemoryLimit);
#endif
    return isMemoryLimited && limit(RLIMIT_CPU, SecondsOfProcessor) && limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NOFILE, 0) &&
           limit(RLIMIT_CORE, 0);
}

bool filterCalls()
{
#if defined(__x86_64__) || defined(__aarch64__)
    std::vector<sock_filter> program{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, Machine, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
    };
    for (const long call : allowedCalls) {
        program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(call), 0, 1));
        program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    }
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EACCES));
    const sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
#else
    return false;
#endif
}

} // namespace

bool enterSandbox()
{
    if (::chdir("/") != 0)
        return false;
    for (int descriptor = 3; descriptor < 1024; ++descriptor)
        ::close(descriptor);
    return limitResources() && filterCalls();
}

#else

bool enterSandbox()
{
    return false;
}

#endif

} // namespace solnoma::platform
