// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "view/view_protocol.h"

#include <QImage>
#include <QObject>
#include <QTimer>

class QProcess;

namespace solnoma {

/// One solnoma-view and the one file that it looks at. The window never decodes a foreign file itself; what comes back is
/// checked against bounds. When it goes, hangs or lies, it is killed and a calm answer is given. GUI thread.
class ViewerProcess : public QObject
{
    Q_OBJECT
public:
    enum class Trouble { Unknown, Broken, Locked, TooLarge, TooSlow, NoViewer };

    explicit ViewerProcess(QObject *parent);
    ~ViewerProcess() override;

    /// Starts the process anew with this file and asks for its first page.
    void show(const QByteArray &file, QSize largest);
    void showPage(int page, QSize largest);
    void stop();

Q_SIGNALS:
    void pictureShown(const QImage &picture, int page, int pageCount, bool areLettersMissing);
    void textShown(const QString &text, bool isCut);
    void failed(solnoma::ViewerProcess::Trouble trouble);

private:
    void ask(int page, QSize largest, const QByteArray &file);
    void read();
    void take(const ViewReply &reply, const QByteArray &payload);
    void fail(Trouble trouble);

    QProcess *m_process = nullptr;
    QByteArray m_received;
    QTimer m_patience;
    int m_page = 0;
};

} // namespace solnoma
