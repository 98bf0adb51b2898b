// SPDX-FileCopyrightText: 2026 The Solnoma developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "view/view_protocol.h"

#include "dossier/blocks.h"
#include "dossier/pdf_writer.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace solnoma;

using Status = ViewReply::Status;

namespace {

/// Left half red, right half blue; wider than high.
QImage flag()
{
    QImage image(200, 100, QImage::Format_RGB32);
    image.fill(Qt::red);
    for (int y = 0; y < 100; ++y) {
        for (int x = 100; x < 200; ++x)
            image.setPixelColor(x, y, Qt::blue);
    }
    return image;
}

QByteArray written(const char *format, QImageIOHandler::Transformation turned = QImageIOHandler::TransformationNone)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    writer.setTransformation(turned);
    writer.write(flag());
    return buffer.data();
}

QByteArray pdf(int pages)
{
    Document document;
    for (int i = 0; i < pages; ++i) {
        document.blocks.push_back(Heading{.text = plain(QStringLiteral("Page of letters"))});
        if (i + 1 < pages)
            document.blocks.push_back(PageBreak());
    }
    return *writePdf(document);
}

struct Answer {
    std::optional<ViewReply> reply; ///< none: it ended without a word
    QByteArray payload;

    QImage picture() const
    {
        return QImage(reinterpret_cast<const uchar *>(payload.constData()), static_cast<int>(reply->width),
                      static_cast<int>(reply->height), static_cast<qsizetype>(reply->width) * 4, QImage::Format_RGBA8888)
            .copy();
    }
};

class Viewer
{
public:
    explicit Viewer(const QStringList &wrapper = {})
    {
        const QStringList all = wrapper + QStringList{QStringLiteral(SOLNOMA_BIN_DIR "/solnoma-view")};
        process.start(all.first(), all.mid(1));
    }
    ~Viewer()
    {
        process.closeWriteChannel();
        if (!process.waitForFinished(3000))
            process.kill();
        process.waitForFinished(1000);
    }

    Answer ask(const QByteArray &file, quint32 page = 0, quint32 side = 400)
    {
        process.write(view::encoded(ViewRequest{page, side, side, static_cast<quint64>(file.size())}));
        process.write(file);
        Answer answer;
        const QByteArray head = take(view::ReplySize);
        answer.reply = view::replyFrom(head);
        if (answer.reply)
            answer.payload = take(answer.reply->payloadSize);
        return answer;
    }

    QProcess process;

private:
    QByteArray take(qsizetype size)
    {
        while (process.bytesAvailable() < size && process.waitForReadyRead(20000)) {
        }
        return process.read(size);
    }
};

} // namespace

/// solnoma-view: every kind is shown, whatever is hostile gets a word or an end and no more.
class TestView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsPictures_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const char *format : {"png", "jpeg", "bmp"})
            QTest::newRow(format) << written(format);
    }

    void showsPictures()
    {
        QFETCH(QByteArray, file);
        Viewer viewer;
        const Answer answer = viewer.ask(file);
        QVERIFY(answer.reply);
        QCOMPARE(answer.reply->status, Status::Picture);
        const QImage picture = answer.picture();
        QCOMPARE(picture.size(), QSize(200, 100));
        QVERIFY(picture.pixelColor(20, 50).red() > 200 && picture.pixelColor(20, 50).blue() < 60);
        QVERIFY(picture.pixelColor(180, 50).blue() > 200);
        QCOMPARE(viewer.ask(file, 0, 50).reply->width, 50u); // no larger than wanted
    }

    void turnsAsTheCameraSays()
    {
        Viewer viewer;
        const QByteArray turned = written("jpeg", QImageIOHandler::TransformationRotate90);
        const Answer answer = viewer.ask(turned);
        QCOMPARE(answer.reply->status, Status::Picture);
        QCOMPARE(answer.picture().size(), QSize(100, 200));
    }

    void showsPagesOfOneFile()
    {
        Viewer viewer;
        const Answer first = viewer.ask(pdf(3));
        QVERIFY(first.reply);
        QCOMPARE(first.reply->status, Status::Picture);
        QCOMPARE(first.reply->pageCount, 3u);
        QCOMPARE(first.reply->flags & ViewReply::LettersMissing, 0u);
        int dark = 0;
        const QImage picture = first.picture();
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                dark += qGray(picture.pixel(x, y)) < 128;
        }
        QVERIFY2(dark > 50, qPrintable(QString::number(dark))); // its letters are in it
        const Answer third = viewer.ask({}, 2);
        QCOMPARE(third.reply->status, Status::Picture);
    }

    void showsText_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("UTF-8") << QStringLiteral("Протокол задержания").toUtf8();
        QTest::newRow("Windows-1251") << QByteArray("\xcf\xf0\xee\xf2\xee\xea\xee\xeb \xe7\xe0\xe4\xe5\xf0\xe6\xe0\xed\xe8\xff");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe", 2) +
                                       QByteArray(reinterpret_cast<const char *>(QStringLiteral("Протокол задержания").utf16()),
                                                  38);
    }

    void showsText()
    {
        QFETCH(QByteArray, file);
        Viewer viewer;
        const Answer answer = viewer.ask(file);
        QCOMPARE(answer.reply->status, Status::Text);
        QCOMPARE(QString::fromUtf8(answer.payload), QStringLiteral("Протокол задержания"));
    }

    void saysWhatItCannotShow()
    {
        Viewer viewer;
        QCOMPARE(viewer.ask(QByteArray("PK\x03\x04\0\0\0\0", 8)).reply->status, Status::Unknown);
        QCOMPARE(viewer.ask(written("png").left(60)).reply->status, Status::Broken);
        QCOMPARE(viewer.ask("%PDF-1.7 and nothing more").reply->status, Status::Broken);
        QByteArray huge = written("bmp");
        huge.replace(18, 8, QByteArray("\x20\x4e\x00\x00\x20\x4e\x00\x00", 8)); // 20000 × 20000
        const Status status = viewer.ask(huge).reply->status;
        QVERIFY(status == Status::TooLarge || status == Status::Broken);
        QCOMPARE(viewer.ask(written("png")).reply->status, Status::Picture); // and it goes on
        PdfOptions locked;
        locked.password = "secret";
        QCOMPARE(viewer.ask(*writePdf(Document(), locked)).reply->status, Status::Locked);
    }

    /// Cut and flipped files of every kind: an answer within bounds, or an end; never more, and never a wait.
    void hostileFiles()
    {
        const QList<QByteArray> whole{written("png"), written("jpeg"), written("bmp"), pdf(2)};
        QRandomGenerator random(20261122);
        int answered = 0;
        int ended = 0;
        auto viewer = std::make_unique<Viewer>();
        for (int i = 0; i < 160; ++i) {
            QByteArray file = whole[i % whole.size()];
            if (i % 2 == 0)
                file.truncate(random.bounded(file.size()));
            for (int flip = 0; flip < 20 && !file.isEmpty(); ++flip)
                file[random.bounded(file.size())] = static_cast<char>(random.bounded(256));
            if (file.isEmpty())
                continue;
            const Answer answer = viewer->ask(file);
            if (answer.reply) {
                ++answered;
                QCOMPARE(answer.payload.size(), qsizetype(answer.reply->payloadSize));
            } else {
                ++ended;
                viewer = std::make_unique<Viewer>();
            }
        }
        qInfo() << answered << "answered," << ended << "ended";
        QVERIFY(answered > 100);
    }

    void lyingRepliesAreRefused()
    {
        ViewReply reply{.status = Status::Picture, .pageCount = 1, .width = 10, .height = 10, .payloadSize = 400};
        QVERIFY(view::replyFrom(view::encoded(reply)));
        reply.payloadSize = 399;
        QVERIFY(!view::replyFrom(view::encoded(reply)));
        reply = {.status = Status::Picture, .pageCount = 1, .width = 65536, .height = 65536, .payloadSize = 0};
        QVERIFY(!view::replyFrom(view::encoded(reply)));
        reply = {.status = Status::Text, .payloadSize = view::LongestText + 1};
        QVERIFY(!view::replyFrom(view::encoded(reply)));
        reply = {.status = static_cast<Status>(77)};
        QVERIFY(!view::replyFrom(view::encoded(reply)));
        QVERIFY(!view::replyFrom(QByteArray(28, '\0')));
    }

    /// What the kernel saw: after the door is closed no file is opened, no socket made, no program started.
    void touchesNothing()
    {
        const QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("strace"));
        {
            Viewer viewer({QStringLiteral("strace"), QStringLiteral("-f"), QStringLiteral("-o"), log});
            QCOMPARE(viewer.ask(pdf(1)).reply->status, Status::Picture);
            QCOMPARE(viewer.ask(written("jpeg")).reply->status, Status::Picture);
        }
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString all = QString::fromUtf8(file.readAll());
        const qsizetype door = all.indexOf(QLatin1String("SECCOMP_MODE_FILTER"));
        QVERIFY(door > 0);
        static const QRegularExpression touched(
            QStringLiteral(R"(\b(open|openat|creat|socket|connect|execve|clone|clone3|unlink\w*|rename\w*)\(.*= \d)"));
        QVERIFY(touched.match(all.left(door)).hasMatch()); // it would be seen
        const auto after = touched.match(all.mid(door));
        QVERIFY2(!after.hasMatch(), qPrintable(after.captured()));
    }
};

QTEST_GUILESS_MAIN(TestView)
#include "tst_view.moc"
