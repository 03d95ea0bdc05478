/**
 * A made-up report in the state that text comes out of a PDF in: page headers and page numbers in the running text,
 * footnote markers glued to names, footnotes between two halves of a sentence, words broken over lines, a table in
 * ruins, and bullets of which only a space is left.
 */
export const REPORT = `start.exempelstad.se

Lägesbild hembesök 2024
Om vardagsnära stöd i tre kvarter

Lägesbild hembesök 2024
2 (4)

Bakgrund

Kommunens enhet för vardagsstöd har under två år provat att göra
hembesök tidigt på morgonen. Tanken är att den som har svårt att
komma i väg ska få hjälp när det behövs som mest. Arbetet började i
ett kvarter och spreds sedan till två till, efter önskemål från per-
sonalen. Besöken sker högst fyra gånger och följs upp av en samord-
nare. Vid uppföljningen deltar både barn- och vuxenenheten.

Metoder

Tre arbetssätt har provats. Ett av dem är Solrosen1 som bygger på
bilder, ett annat är Tussilago2 för den som har lätt att bli trött. Det
tredje arbetssättet kommer från grannkommunen och har anpassats
1 Samtalsstöd med kort för den som har svårt att hitta orden
2 Schema med färger för hushåll med oregelbundna tider

Lägesbild hembesök 2024
3 (4)

efter de kvarter där det skulle användas. Personalen fick tre dagars
utbildning innan arbetet började. Enligt 14 kap. 1 § gäller särskilda
regler, t.ex. för den som är under 18 år. Det beskrivs på s. 17 i den
lokala handboken.

Resultat

Andelen som kom i tid ökade från 41,5 procent till 77,6 procent. I
pk3-boenden var ökningen lägre. Barn i åldern 0-12 år följdes inte
upp för sig. Så många besök gjordes i varje kvarter:

Kvarter
Norra
12
Södra
19
Totalt 31

Slutsatser

Det viktigaste som kom fram är detta:
 Börja med en fråga om hur natten har varit
 Lämna ett kort med ett telefonnummer
 Boka nästa besök innan dörren stängs
Arbetet fortsätter under nästa år i samma form. Ett fjärde kvarter
har visat intresse och kan komma med till hösten.

Lägesbild hembesök 2024
4 (4)

Tack

Tack till alla hushåll som ville vara med och till personalen som
gjorde besöken också när det var halt. Utan dem hade det inte gått.
`;
