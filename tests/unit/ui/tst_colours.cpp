// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/colours.h"
#include "common/theme.h"
#include "reports/look/contrast.h"

#include <QString>
#include <QTest>

using namespace Pec;

class tst_Colours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsContrastAsWcagDoes()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }

    void keepsWordsReadable_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Colours &c = coloursOf(scheme);
            const char *prefix = scheme == Scheme::Light ? "light" : "dark";
            const auto row = [&](const char *name, const QColor &front, const QColor &ground,
                                 double least) {
                QTest::addRow("%s: %s", prefix, name) << front << ground << least;
            };
            constexpr double kText = 4.5;
            constexpr double kDrawing = 3.0;
            for (const auto &[name, ground] : {std::pair{"window", c.window},
                                               {"base", c.base},
                                               {"alternate", c.alternate},
                                               {"raised", c.raised}}) {
                row(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(name))), c.text,
                    ground, kText);
                row(qPrintable(QStringLiteral("muted on %1").arg(QLatin1String(name))), c.muted,
                    ground, kText);
                // Also as the ring around what has the focus.
                row(qPrintable(QStringLiteral("accent on %1").arg(QLatin1String(name))), c.accent,
                    ground, kText);
                row(qPrintable(QStringLiteral("good on %1").arg(QLatin1String(name))), c.good,
                    ground, kText);
                row(qPrintable(QStringLiteral("caution on %1").arg(QLatin1String(name))), c.caution,
                    ground, kText);
                row(qPrintable(QStringLiteral("bad on %1").arg(QLatin1String(name))), c.bad, ground,
                    kText);
                row(qPrintable(QStringLiteral("edge of a field on %1").arg(QLatin1String(name))),
                    c.outline, ground, kDrawing);
            }
            row("muted on a selected row", c.muted, c.selection, kText);
            row("accent on a selected row", c.accent, c.selection, kText);
            row("good on a selected row", c.good, c.selection, kText);
            row("caution on a selected row", c.caution, c.selection, kText);
            row("bad on a selected row", c.bad, c.selection, kText);
            row("selected row", c.onSelection, c.selection, kText);
            row("main button", c.onAccent, c.accent, kText);
            row("text on a notice", c.text, c.noticeGround, kText);
            row("muted on a notice", c.muted, c.noticeGround, kText);
            row("accent on a notice", c.accent, c.noticeGround, kText);
            row("text on a warning", c.text, c.cautionGround, kText);
            row("muted on a warning", c.muted, c.cautionGround, kText);
            row("caution on a warning", c.caution, c.cautionGround, kText);
            for (size_t part = 0; part < c.costParts.size(); ++part) {
                const QString name = QStringLiteral("part %1 of a column").arg(part);
                row(qPrintable(name), c.costParts[part], c.base, kDrawing);
                if (part > 0)
                    row(qPrintable(name + QStringLiteral(" beside the one below")),
                        c.costParts[part], c.costParts[part - 1], kDrawing);
            }
        }
    }

    void keepsWordsReadable()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double reached = contrast(front, ground);
        QVERIFY2(reached >= least, qPrintable(QString::number(reached)));
    }

    void givesAPaletteItsOwnColoursBack()
    {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette palette = paletteOf(coloursOf(scheme));
            QCOMPARE(&coloursOf(palette), &coloursOf(scheme));
            QCOMPARE(palette.color(QPalette::WindowText), coloursOf(scheme).text);
        }
    }

    void namesEachChoiceOfTheme()
    {
        for (const ThemeChoice choice :
             {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
            QCOMPARE(themeNamed(name(choice)), std::optional(choice));
        QVERIFY(!themeNamed(QStringLiteral("sepia")));
    }
};

QTEST_GUILESS_MAIN(tst_Colours)
#include "tst_colours.moc"
