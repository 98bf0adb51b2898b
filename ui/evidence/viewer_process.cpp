// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/viewer_process.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSize>

#include <algorithm>
#include <chrono>

namespace solnoma {

using namespace std::chrono_literals;

ViewerProcess::ViewerProcess(QObject *parent) : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(20s);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(Trouble::TooSlow); });
}

ViewerProcess::~ViewerProcess()
{
    stop();
}

void ViewerProcess::stop()
{
    m_patience.stop();
    m_received.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished(200);
    m_process->deleteLater();
    m_process = nullptr;
}

void ViewerProcess::show(const QByteArray &file, QSize largest)
{
    stop();
    if (static_cast<quint64>(file.size()) > view::LargestFile) {
        Q_EMIT failed(Trouble::TooLarge);
        return;
    }
    m_process = new QProcess(this);
    QProcessEnvironment bare; // nothing of ours is told to it
    bare.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_process->setProcessEnvironment(bare);
    m_process->setWorkingDirectory(QDir::rootPath());
    m_process->setStandardErrorFile(QProcess::nullDevice());
    connect(m_process, &QProcess::readyReadStandardOutput, this, &ViewerProcess::read);
    connect(m_process, &QProcess::finished, this, [this] { fail(Trouble::Broken); });
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        fail(error == QProcess::FailedToStart ? Trouble::NoViewer : Trouble::Broken);
    });
    m_process->start(QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("solnoma-view")), QStringList());
    if (m_process) // it may have failed at once
        ask(0, largest, file);
}

void ViewerProcess::showPage(int page, QSize largest)
{
    if (m_process)
        ask(page, largest, {});
}

void ViewerProcess::ask(int page, QSize largest, const QByteArray &file)
{
    const auto side = [](int length) {
        return static_cast<quint32>(std::clamp(length, 16, static_cast<int>(view::LargestSide)));
    };
    ViewRequest request;
    request.page = static_cast<quint32>(std::max(page, 0));
    request.maxWidth = side(largest.width());
    request.maxHeight = side(largest.height());
    request.fileSize = static_cast<quint64>(file.size());
    m_page = page;
    m_process->write(view::encoded(request));
    m_process->write(file);
    m_patience.start();
}

void ViewerProcess::read()
{
    m_received += m_process->readAllStandardOutput();
    if (m_received.size() < view::ReplySize)
        return;
    const auto reply = view::replyFrom(m_received.left(view::ReplySize));
    if (!reply) {
        fail(Trouble::Broken);
        return;
    }
    const qsizetype whole = view::ReplySize + static_cast<qsizetype>(reply->payloadSize);
    if (m_received.size() < whole)
        return;
    const QByteArray payload = m_received.mid(view::ReplySize, reply->payloadSize);
    m_received.remove(0, whole);
    m_patience.stop();
    take(*reply, payload);
}

void ViewerProcess::take(const ViewReply &reply, const QByteArray &payload)
{
    using enum ViewReply::Status;
    switch (reply.status) {
    case Picture: {
        const QImage shared(reinterpret_cast<const uchar *>(payload.constData()), static_cast<int>(reply.width),
                            static_cast<int>(reply.height), static_cast<qsizetype>(reply.width) * 4, QImage::Format_RGBA8888);
        Q_EMIT pictureShown(shared.copy(), m_page, static_cast<int>(reply.pageCount), reply.flags & ViewReply::LettersMissing);
        return;
    }
    case Text: Q_EMIT textShown(QString::fromUtf8(payload), reply.flags & ViewReply::IsCut); return;
    case Unknown: fail(Trouble::Unknown); return;
    case Locked: fail(Trouble::Locked); return;
    case TooLarge: fail(Trouble::TooLarge); return;
    case Broken: fail(Trouble::Broken); return;
    }
}

void ViewerProcess::fail(Trouble trouble)
{
    stop();
    Q_EMIT failed(trouble);
}

} // namespace solnoma
