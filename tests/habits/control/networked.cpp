// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The control of tst_binaries: a program that links what ours must not. It is never run and never installed.
#include <QHostAddress>

#include <sys/socket.h>

int main()
{
    return QHostAddress(QHostAddress::LocalHost).isNull() ? ::socket(AF_INET, SOCK_STREAM, 0) : 0;
}
