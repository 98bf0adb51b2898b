// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/options.h"
#include "exchange/refusal.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace solnoma::cli {

/// What a command answers: the same in JSON and in lines for people.
struct Reply {
    QJsonObject json;
    QString text;
    int exitCode = 0;
};

enum ExitCode {
    Done = 0,
    Usage = 2,
    WrongPassphrase = 3,
    NotAVault = 4,
    NewerFormat = 5,
    Damaged = 6,
    InUse = 7,
    InvalidInput = 8,
    BlockedByGate = 9,
    DiskOrFile = 10,
    NotEnoughMemory = 11,
};

ExitCode exitCodeOf(ErrorCode code);
/// What happened, what is safe, what to do: one or two sentences for a person.
QString sentenceOf(const Error &error);

/// A file that is not there is a file error; only a record that is not there is invalid input.
Error aboutFile(Error error);

Reply replyOf(const Error &error);
Reply usageReply(const QString &sentence);

/// Places of a file or record with what is wrong there.
QJsonArray refusalsAsJson(const std::vector<Refusal> &refusals);
QString refusalsAsText(const std::vector<Refusal> &refusals);
/// Under a line of its own; empty where there are none.
QString contradictionsAsText(const std::vector<Refusal> &contradictions);

/// What the program ends with: DiskOrFile where the answer itself could not be written.
int print(const Reply &reply, bool asJson);

} // namespace solnoma::cli
