// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/plaintips.h"
#include "core/strings.h"
#include "support/deskscenes.h"
#include "support/sampleassessment.h"

#include <QApplication>
#include <QGraphicsTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolTip>

using namespace Pec;

namespace {

const QString kName = u"<b>Jansen</b><img src=\"file:///etc/hostname\">"_s;

//! Whether a document shows a picture from outside the program.
bool showsPicture(const QTextDocument &document)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextImageFormat image = part.fragment().charFormat().toImageFormat();
            if (image.isValid() && image.name().contains("hostname"_L1))
                return true;
        }
    }
    return false;
}

bool isTakenForHtml(const QLabel &label)
{
    const bool plain =
        label.textFormat() == Qt::PlainText
        || (label.textFormat() == Qt::AutoText && !Qt::mightBeRichText(label.text()));
    return !plain && label.text().contains("<img src=\"file:"_L1);
}

} // namespace

//! A name that is HTML, on every screen: it stands there as it is written.
class tst_PlainNames : public QObject
{
    Q_OBJECT

private:
    int m_labels = 0; //!< that show the name

    QStringList problemsOf(const QWidget &window)
    {
        QStringList problems;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            m_labels += label->text().contains("Jansen"_L1) ? 1 : 0;
            if (isTakenForHtml(*label))
                problems.append(u"label "_s + label->text());
        }
        for (const QTextEdit *edit : window.findChildren<QTextEdit *>()) {
            if (showsPicture(*edit->document()))
                problems.append(u"text "_s + edit->accessibleName());
        }
        for (const QGraphicsView *view : window.findChildren<QGraphicsView *>()) {
            const auto items = view->scene() ? view->scene()->items() : QList<QGraphicsItem *>();
            for (const QGraphicsItem *item : items) {
                const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item);
                if (text && showsPicture(*text->document()))
                    problems.append(u"drawing "_s + view->accessibleName());
            }
        }
        return problems;
    }

private Q_SLOTS:
    void initTestCase() { nameSamples(kName); }
    void cleanupTestCase() { nameSamples({}); }

    void everyScreenShowsANameAsItIsWritten()
    {
        DeskScenes scenes({});
        QStringList problems;
        for (const QString &scene : DeskScenes::names()) {
            (void)scenes.show(scene);
            for (const QWidget *window : QApplication::topLevelWidgets()) {
                for (const QString &problem : problemsOf(*window))
                    problems.append(scene + u": "_s + problem);
            }
        }
        problems.removeDuplicates();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(m_labels > 20);
    }

    void tipsShowANameAsItIsWritten()
    {
        const PlainTips tips;
        QWidget window;
        window.show();
        for (const QString &words : {kName, u"<i>again</i>"_s}) { // Qt keeps its label
            QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), words, &window);
            QLabel *tip = nullptr;
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (widget->inherits("QTipLabel") && widget->isVisible())
                    tip = qobject_cast<QLabel *>(widget);
            }
            QVERIFY(tip);
            QCOMPARE(tip->text(), words);
            QCOMPARE(tip->textFormat(), Qt::PlainText);
            QVERIFY(tip->width() >= tip->sizeHint().width());
        }
    }
};

QTEST_MAIN(tst_PlainNames)
#include "tst_plainnames.moc"
