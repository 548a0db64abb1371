import type { Sentences } from '../language.ts'

export const study: Sentences = {
	title: 'Kept words',
	lead_one: '{{count}} word, {{due}} to recall now.',
	lead_other: '{{count}} words, {{due}} to recall now.',
	empty:
		'No words kept yet. Click a word while reading and choose “Keep this word”; it will wait here with its sentence.',
	done: 'Nothing to recall now. The next word comes {{when}}.',
	recall: 'Recall',
	'recall.es': 'What does the marked word mean here?',
	'recall.en': 'What was it in Spanish?',
	show: 'Show the answer',
	'nothing-here': 'nothing on its own',
	also: 'also',
	'grade.again': 'Forgot it',
	'grade.hard': 'With effort',
	'grade.good': 'Knew it',
	'grade.easy': 'At once',
	'grade-key': 'key {{key}}',
	in: 'In {{work}}',
	all: 'All words',
	due: 'comes {{when}}',
	'due-now': 'to recall now',
	drop: 'Remove',
	'drop-word': 'Remove {{word}}',
	dropped: '{{word}} is no longer kept.',
	undo: 'Keep it after all',
	download: 'Download as a table',
	trouble: 'Kept words cannot be read just now: {{why}}',
	lost: 'That word is no longer kept.'
}
