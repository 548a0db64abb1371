import type { Sentences } from '../language.ts'

/** Por orden: su uso, lo que hace, sus opciones, un ejemplo. */
export const help: Sentences = {
	align: `cotejo align ES EN

Alinea un texto en español con su traducción al inglés, oración por oración.

  --format tsv          un par por línea: a:b⇥c:d⇥coste, contando desde 0 (lo habitual)
  --format json         lo mismo, con las oraciones y las filas de párrafos
  --format html         una página con los dos textos frente a frente
  --level paragraph     filas de párrafos enteros en vez de oraciones
  --segmented           los archivos traen una oración por línea y una línea vacía entre párrafos
  --dictionary ARCHIVO  un diccionario propio (tabla, StarDict, dictd, TMX); repetible

  cotejo align --format html --out pagina.html original.txt traduccion.txt
`,
	check: `cotejo check ES EN
cotejo check OBRA

Alinea dos textos, o toma una obra de texts/ con su glosario y sus veredictos, y señala
dónde se aparta la traducción del original.

  --profile strict      pocos avisos y seguros (lo habitual)
  --profile wide        todo lo que merece una mirada, para trabajar una traducción
  --format text         para leer (lo habitual); json, sarif, csv y html para otros programas
  --only ID,…           solo estas revisiones; --skip ID,… todas menos estas
  --fail-on NIVEL       termina con 1 desde esta gravedad: minor, major (lo habitual), critical, never
  --glossary ARCHIVO    los términos acordados: una tabla con las columnas term y renderings
  --why                 tras los avisos, lo que no se señala y por qué (solo con text)
  --pairs               la línea n de un archivo traduce la línea n del otro
  --segmented           los archivos traen una oración por línea y una línea vacía entre párrafos
  --dictionary ARCHIVO  un diccionario propio (tabla, StarDict, dictd, TMX); repetible

  cotejo check original.txt traduccion.txt --profile wide --format sarif --out avisos.sarif
`,
	words: `cotejo words --tokenized ES EN

Enlaza las palabras de la línea n con las de la línea n: i-j para la palabra i del español y
la j del inglés, contando desde 0. Las palabras van separadas por espacios.

  --confidence P        solo los enlaces con esta confianza o más, de 0 a 1
  --attach              artículos y clíticos comparten el enlace de la palabra en que se apoyan
  --dictionary ARCHIVO  un diccionario propio (tabla, StarDict, dictd, TMX); repetible
`,
	lemma: `cotejo lemma --lang es|en ARCHIVO

Formas de diccionario de las palabras de un archivo, una palabra por línea: la forma, un
tabulador, el lema más probable y después los demás.

  --lang es|en          la lengua de las palabras (es si no se dice)
`,
	diff: `cotejo diff ANTES DESPUÉS

Compara por palabras enteras dos versiones de un texto.

  --format text         para leer (lo habitual); json, html
`,
	import: `cotejo import ARCHIVO [ARCHIVO] --as NOMBRE

Hace una carpeta de texts/ a partir de dos archivos, o de uno que trae las dos lenguas o una
sola: texto, Markdown, HTML, EPUB, DOCX, TMX, XLIFF, TSV, CSV, SRT o VTT. Cotejo averigua
cuál de los lados está en español; si el archivo ya viene alineado, eso se conserva.

  --as NOMBRE           el nombre de la carpeta: letras, cifras y guiones

  cotejo import quijote.es.epub quijote.en.epub --as quijote
`,
	export: `cotejo export OBRA

Escribe una obra en un formato que otros programas leen.

  --format tmx          memoria de traducción (lo habitual); también xliff, tsv y markdown
  --format folder       la carpeta entera de la obra en un ZIP; --out ARCHIVO dice dónde
`,
	backup: `cotejo backup ARCHIVO

Copia en un archivo todo lo que se ha hecho y traído: obras, versiones, veredictos, notas, pares
trazados a mano, palabras guardadas, posiciones de lectura y diccionarios propios. El servidor puede
seguir en marcha. Las obras de texts/ son archivos corrientes y se quedan donde están.
`,
	restore: `cotejo restore ARCHIVO

Recupera esa copia. El servidor puede seguir en marcha; lo que había, diccionarios incluidos, se
conserva al lado.
`,
	bench: `cotejo bench [TABLA …]

Las mediciones del proyecto, todas o solo las tablas que se nombren: alignment, words,
divergence, revise, speed, ablation. A solas, «fit» da los pesos de las revisiones de omisiones y
añadidos, y «measured», lo que muestra la página «Qué se revisa». Los datos de referencia se leen de COTEJO_GOLD.
`,
	everywhere: `Para todas las órdenes: --out ARCHIVO escribe ahí y no en la salida estándar; --ui es|en elige
el idioma de los mensajes; --force sigue adelante donde Cotejo se detendría; --help. «-» es la
entrada estándar. Termina con 0 si todo está bien, con 1 si hay avisos del nivel de --fail-on
o más, con 2 si el uso o un archivo no son válidos.
`
}
