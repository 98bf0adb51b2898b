// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/viewer_widget.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace solnoma {

namespace {

QString sentenceFor(ViewerProcess::Trouble trouble)
{
    using enum ViewerProcess::Trouble;
    switch (trouble) {
    case Unknown:
        return ViewerWidget::tr(
            "Files of this kind are not shown here. Pictures, PDF pages and plain text are. The file itself is safe.");
    case Broken:
        return ViewerWidget::tr("The file could not be read: it is damaged, or not what it claims to be. It is kept as it came.");
    case Locked: return ViewerWidget::tr("The file has a password of its own and is not shown here. It is kept as it came.");
    case TooLarge: return ViewerWidget::tr("The file is too large to be shown here. It is kept as it came.");
    case TooSlow: return ViewerWidget::tr("Showing the file took too long and was stopped. It is kept as it came.");
    case NoViewer: return ViewerWidget::tr("The part of the program that shows files is missing. Install the program again.");
    }
    return {};
}

} // namespace

ViewerWidget::ViewerWidget(QWidget *parent)
    : QWidget(parent), m_viewer(new ViewerProcess(this)), m_stack(new QStackedWidget(this))
{
    auto *cover = new QWidget(m_stack);
    auto *coverLayout = new QVBoxLayout(cover);
    m_sentence = new QLabel(cover);
    m_sentence->setObjectName(QStringLiteral("viewer-sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_uncover = new QPushButton(cover);
    m_uncover->setObjectName(QStringLiteral("uncover"));
    m_uncover->hide();
    coverLayout->addStretch();
    coverLayout->addWidget(m_sentence);
    coverLayout->addWidget(m_uncover, 0, Qt::AlignCenter);
    coverLayout->addStretch();
    m_text = new QPlainTextEdit(m_stack);
    m_text->setObjectName(QStringLiteral("viewer-text"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the file"));
    m_stack->addWidget(cover);
    m_stack->addWidget(makePages());
    m_stack->addWidget(m_text);
    m_remark = new QLabel(this);
    m_remark->setObjectName(QStringLiteral("viewer-remark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_remark);

    connect(m_uncover, &QPushButton::clicked, this, &ViewerWidget::uncovered);
    connect(m_viewer, &ViewerProcess::pictureShown, this, &ViewerWidget::showPicture);
    connect(m_viewer, &ViewerProcess::textShown, this, [this](const QString &text, bool isCut) {
        m_text->setPlainText(text);
        m_stack->setCurrentWidget(m_text);
        m_remark->setText(tr("The beginning of a long text."));
        m_remark->setVisible(isCut);
    });
    connect(m_viewer, &ViewerProcess::failed, this, [this](ViewerProcess::Trouble trouble) { say(sentenceFor(trouble)); });
}

QWidget *ViewerWidget::makePages()
{
    auto *pages = new QWidget(m_stack);
    auto *layout = new QVBoxLayout(pages);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *tools = new QHBoxLayout;
    const auto button = [&](const char *name, const QString &text, const QString &help, const QKeySequence &keys, auto slot) {
        auto *made = new QToolButton(pages);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setAccessibleName(help);
        made->setToolTip(QStringLiteral("%1 (%2)").arg(help, keys.toString(QKeySequence::NativeText)));
        connect(made, &QToolButton::clicked, this, slot);
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, slot);
        return made;
    };
    m_before = button("view-before", tr("◂"), tr("Page before"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { turn(-1); });
    m_after = button("view-after", tr("▸"), tr("Next page"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { turn(1); });
    m_pageLabel = new QLabel(pages);
    m_pageLabel->setObjectName(QStringLiteral("view-page"));
    tools->addWidget(m_before);
    tools->addWidget(m_pageLabel);
    tools->addWidget(m_after);
    tools->addStretch();
    tools->addWidget(
        button("view-smaller", tr("−"), tr("Smaller"), QKeySequence(Qt::CTRL | Qt::Key_Minus), [this] { zoom(1 / 1.3); }));
    tools->addWidget(button("view-larger", tr("+"), tr("Larger"), QKeySequence(Qt::CTRL | Qt::Key_Plus), [this] { zoom(1.3); }));
    m_scroll = new QScrollArea(pages);
    m_scroll->setObjectName(QStringLiteral("viewer-scroll"));
    m_scroll->setAccessibleName(tr("The document"));
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_picture = new QLabel(m_scroll);
    m_picture->setObjectName(QStringLiteral("viewer-picture"));
    m_scroll->setWidget(m_picture);
    layout->addLayout(tools);
    layout->addWidget(m_scroll, 1);
    return pages;
}

void ViewerWidget::cover(const QString &sentence, const QString &button)
{
    clear();
    m_sentence->setText(sentence);
    m_uncover->setText(button);
    m_uncover->setVisible(!button.isEmpty());
    m_stack->setCurrentIndex(0);
}

void ViewerWidget::say(const QString &sentence)
{
    m_remark->hide();
    m_sentence->setText(sentence);
    m_uncover->hide();
    m_stack->setCurrentIndex(0);
}

void ViewerWidget::show(const QByteArray &file)
{
    m_zoom = 1;
    say(tr("Opening…"));
    m_viewer->show(file, wantedSize());
}

void ViewerWidget::clear()
{
    m_viewer->stop();
    m_picture->clear();
    m_text->clear();
    m_remark->hide();
    m_pageCount = 0;
}

QSize ViewerWidget::wantedSize() const
{
    const QSize room = (size() - QSize(fontMetrics().height() * 2, fontMetrics().height() * 4)).expandedTo(QSize(200, 200));
    return room * devicePixelRatioF() * m_zoom;
}

void ViewerWidget::showPicture(const QImage &picture, int page, int pageCount, bool areLettersMissing)
{
    m_page = page;
    m_pageCount = pageCount;
    QPixmap pixmap = QPixmap::fromImage(picture);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_picture->resize(m_picture->sizeHint());
    m_picture->setAccessibleName(tr("Page %1 of %2").arg(page + 1).arg(pageCount));
    m_pageLabel->setText(pageCount > 1 ? tr("%1 of %2").arg(page + 1).arg(pageCount) : QString());
    m_before->setVisible(pageCount > 1);
    m_after->setVisible(pageCount > 1);
    m_before->setEnabled(page > 0);
    m_after->setEnabled(page + 1 < pageCount);
    m_remark->setText(tr("Some letters are not shown: their font is not in the file, and nothing else is read to show it."));
    m_remark->setVisible(areLettersMissing);
    m_stack->setCurrentIndex(1);
}

void ViewerWidget::turn(int step)
{
    const int page = std::clamp(m_page + step, 0, std::max(m_pageCount - 1, 0));
    if (page != m_page)
        m_viewer->showPage(page, wantedSize());
}

void ViewerWidget::zoom(double factor)
{
    m_zoom = std::clamp(m_zoom * factor, 0.5, 5.0);
    m_viewer->showPage(m_page, wantedSize());
}

} // namespace solnoma
