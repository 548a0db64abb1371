import type { Bitext, Finding, Severity, Span, WordLink } from '../bitext.ts'
import type { Glossary } from '../glossary/entry.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { foldWord } from '../text/fold.ts'
import { hashOf } from '../text/hash.ts'
import type { Check, Context, Evidence, Place, Profile, Silence } from './check.ts'
import { contextOf } from './context.ts'
import { tempered } from './freedom.ts'
import { checkTable } from './table.ts'

/** What a run of the checks is given besides the bitext. */
export interface CheckOptions {
	readonly lexicon: Lexicon
	readonly glossary: Glossary
	/** Word links a bead, parallel to the alignment. */
	readonly links: readonly (readonly WordLink[])[]
	readonly profile: Profile
	/** Only these checks; all where absent. */
	readonly only?: readonly string[]
	readonly skip?: readonly string[]
}

/** What a run of the checks yields. */
export interface CheckResult {
	/** Gravest first, then in the order of the text. */
	readonly findings: readonly Finding[]
	readonly silences: readonly Silence[]
}

/** MQM's weights, which order findings. */
export const severityWeight: Readonly<Record<Severity, number>> = {
	neutral: 0,
	minor: 1,
	major: 5,
	critical: 25
}

/** All that the checks find in a bitext. Linear in the text for bead checks. */
export function runChecks(bitext: Bitext, options: CheckOptions): CheckResult {
	const shared = contextOf(bitext, options.lexicon, options.glossary, options.links)
	const findings: Finding[] = []
	const running = checkTable
		.filter(({ id }) => (!options.only || options.only.includes(id)) && !options.skip?.includes(id))
		.map((check) => {
			const silences: Silence[] = []
			const now = { bead: -1 }
			const context: Context = {
				...shared,
				silence: (reason, source, target, values) =>
					void silences.push({ check: check.id, reason, source, target, values, bead: now.bead })
			}
			const findAt = check.scope === 'bead' ? check.find : (check.findAt ?? findNothing)
			return { check, findAt, context, silences, now }
		})
	const add = ({ check, silences }: (typeof running)[number], evidence: Evidence, bead: number) => {
		const least = check.from[options.profile]
		const confidence = tempered(evidence.confidence, shared.freedom, bead)
		if (confidence >= least) findings.push(findingOf(check, { ...evidence, confidence }, bead))
		else if (evidence.confidence >= least) silences.push(excused(check, evidence, bead))
	}
	// All checks of a bead before the next: what they remember of its place is needed no longer then.
	const checkPlace = (place: Place) => {
		for (const one of running) {
			const { findAt, context, now } = one
			now.bead = place.at
			const found = findAt(place, context)
			if (found.length > 0) for (const evidence of found) add(one, evidence, place.at)
		}
	}
	for (const place of shared.places) checkPlace(place)
	for (const one of running)
		if (one.check.scope === 'bitext')
			for (const evidence of one.check.find(one.context)) add(one, evidence, evidence.bead)
	const silences = running.flatMap((one) => one.silences)
	return { findings: findings.sort(graver), silences }
}

const findNothing = (): readonly Evidence[] => []

/** What would be flagged in a close translation and is not in a free one. */
function excused(check: Check, { source, target, values, message }: Evidence, bead: number): Silence {
	return { check: check.id, reason: 'free', message, source, target, values, bead }
}

function findingOf(check: Check, evidence: Evidence, bead: number): Finding {
	return {
		check: check.id,
		category: check.category,
		severity: evidence.severity ?? check.severity,
		confidence: Math.round(evidence.confidence * 100) / 100,
		source: evidence.source,
		target: evidence.target,
		message: evidence.message,
		values: evidence.values,
		bead
	}
}

function graver(a: Finding, b: Finding): number {
	return (
		severityWeight[b.severity] - severityWeight[a.severity] ||
		a.bead - b.bead ||
		(a.source[0]?.from ?? -1) - (b.source[0]?.from ?? -1) ||
		(a.target[0]?.from ?? -1) - (b.target[0]?.from ?? -1) ||
		(a.check < b.check ? -1 : 1)
	)
}

/**
 * The name of a finding that outlives re-alignment and corrected editions: a hash of the check, the message and the
 * quoted words of both sides. Verdicts are kept under it.
 */
export function findingKey(finding: Finding, bitext: Bitext): string {
	const quoted = (text: string, spans: readonly Span[]) =>
		spans.map((span) => foldWord(text.slice(span.from, span.to)).replace(/\s+/g, ' ')).join('|')
	return hashOf(
		[
			finding.check,
			finding.message,
			quoted(bitext.source.text, finding.source),
			quoted(bitext.target.text, finding.target)
		].join('\n')
	)
}
