// Open Model Squeeze, model 2, released 2026-11-23. MIT licence. Frozen: links made with it get their numbers from here.
{
const released = (function(exports) {
	Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	// src/model/exact.ts
	/**
	* The model's own exponential, logarithm and power: one input gives the same bits in every JavaScript engine.
	*
	* ECMAScript leaves the last bits of Math.exp, Math.log and Math.pow to the engine. These use only operations that IEEE 754 fixes to
	* the bit (+ - * /, rounding to single precision, comparison, floor) in a fixed order.
	*
	* Method: argument reduction by powers of two and ln 2 in two parts (Cody and Waite, Software Manual for the Elementary Functions,
	* 1980; Muller, Elementary Functions, ch. 11), then Taylor series, summed pairwise (Estrin): exp to r^13 / 13!, and
	* log(1 + f) = 2 atanh(s) with s = f / (2 + f), to s^21 / 21. pow keeps log x and y log x in two parts (Dekker, 1971).
	*/
	var double = new Float64Array([1]);
	var words = new Uint32Array(double.buffer);
	var HIGH = words[0] === 0 ? 1 : 0;
	var LOWEST = -1074;
	var powerOfTwo = /* @__PURE__ */ new Float64Array(2098);
	for (let k = 0, up = 1; k < 1024; k++, up *= 2) powerOfTwo[k - LOWEST] = up;
	for (let k = -1, down = .5; k >= LOWEST; k--, down /= 2) powerOfTwo[k - LOWEST] = down;
	var LOG2_E = 1.4426950408889634;
	/** ln 2 to 40 binary places, so that k * LN2_HIGH is exact for every exponent k; LN2_LOW is the rest. */
	var LN2_HIGH = 762123384786 / 1099511627776;
	var LN2_LOW = -17239444525614835e-29;
	/** High word of sqrt(1/2): mantissas are taken from sqrt(1/2) to sqrt(2), where log changes sign once. */
	var HIGH_WORD_SQRT_HALF = 1072079006;
	/** e^r * 2^k for |r| <= 0.35; overflows and underflows as the product does. */
	function scaledExp(r, k) {
		const r2 = r * r;
		const r4 = r2 * r2;
		const value = 1 + (r + r2 * (1 / 2 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120)) + r4 * (1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880)) + r4 * (1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800))))));
		if (k > 1023) return value * 2 * powerOfTwo[k - 1 - LOWEST];
		if (k < -1021) return value * powerOfTwo[k + 54 - LOWEST] * powerOfTwo[1020];
		return value * powerOfTwo[k - LOWEST];
	}
	/** 2 atanh(s) / s - 2 for |s| <= 0.172, from z = s * s. */
	function atanhTail(z) {
		const z2 = z * z;
		const z4 = z2 * z2;
		return z * (2 / 3 + z * (2 / 5) + z2 * (2 / 7 + z * (2 / 9)) + z4 * (2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17)) + z4 * (2 / 19 + z * (2 / 21))));
	}
	/** Exponent k of a finite x > 0, with x / 2^k from sqrt(1/2) to sqrt(2). */
	function exponent(x) {
		double[0] = x;
		if (words[HIGH] >= 1048576) return words[HIGH] - HIGH_WORD_SQRT_HALF >> 20;
		double[0] = x * powerOfTwo[1128];
		return (words[HIGH] - HIGH_WORD_SQRT_HALF >> 20) - 54;
	}
	/** x * 2^-k, exact. */
	function mantissa(x, k) {
		return k < -1023 ? x * powerOfTwo[1128] * powerOfTwo[-k - 54 - LOWEST] : x * powerOfTwo[-k - LOWEST];
	}
	/**
	* e^x for any x. Within 1 ulp of the true value while that is a normal number; 0 below -745.2, Infinity above 709.79, NaN for NaN.
	*/
	function exp(x) {
		if (!(x > -746)) return x <= -746 ? 0 : NaN;
		if (x > 710) return Infinity;
		const k = Math.floor(x * LOG2_E + .5);
		return scaledExp(x - k * LN2_HIGH - k * LN2_LOW, k);
	}
	/**
	* Natural logarithm for x > 0, within 1 ulp, subnormal numbers included. -Infinity at 0, NaN below and for NaN, Infinity for Infinity.
	*/
	function log(x) {
		if (!(x > 0)) return x === 0 ? -Infinity : NaN;
		if (x === Infinity) return Infinity;
		const k = exponent(x);
		const f = mantissa(x, k) - 1;
		const s = f / (2 + f);
		const half = .5 * f * f;
		return k * LN2_HIGH - (half - (s * (half + atanhTail(s * s)) + k * LN2_LOW) - f);
	}
	/**
	* x^y for x >= 0 and any y. Relative error below 5e-16 while |y log x| <= 30, below 5e-15 up to the ends of the range.
	* x^0 = 1 for every x; 0^y = 0 for y > 0, Infinity for y < 0; NaN for x < 0 and where Math.pow gives NaN.
	*/
	function pow(x, y) {
		if (y === 0) return 1;
		if (!(x > 0 && x < Infinity && Math.abs(y) < 1e30)) return extremePow(x, y);
		const k = exponent(x);
		const f = mantissa(x, k) - 1;
		const s = f / (2 + f);
		const short = Math.fround(f);
		const half = .5 * short * short;
		const halfRest = .5 * (f - short) * (f + short);
		const whole = k * LN2_HIGH;
		const series = f - half;
		const sum = whole + series;
		const rest = whole - sum + series + (f - series - half) - halfRest + (s * (half + halfRest + atanhTail(s * s)) + k * LN2_LOW);
		const ySingle = Math.fround(y);
		const sumSingle = Math.fround(sum);
		const large = ySingle * sumSingle;
		const small = (y - ySingle) * sum + ySingle * (sum - sumSingle) + y * rest;
		if (!(large + small > -750)) return 0;
		if (large + small > 710) return Infinity;
		const n = Math.floor((large + small) * LOG2_E + .5);
		return scaledExp(large - n * LN2_HIGH + (small - n * LN2_LOW), n);
	}
	function extremePow(x, y) {
		if (!(x >= 0) || y !== y || x === 1 && Math.abs(y) === Infinity) return NaN;
		if (x === 1) return 1;
		return x > 1 === y > 0 ? Infinity : 0;
	}
	/** 1 / (1 + e^-x): 0 far to the left, 1/2 at 0, 1 far to the right; NaN only for NaN. Within 2 ulp above -708. */
	function logistic(x) {
		return 1 / (1 + exp(-x));
	}
	/** 0 before `start`, 1 after `start + length`, straight in between. Years in, share out; `length` > 0. */
	function ramp(time, start, length) {
		return Math.min(1, Math.max(0, (time - start) / length));
	}
	// src/model/squeeze.ts
	/**
	* The model, once: parameters, stocks and equations of the open-model squeeze.
	*
	* This file is data as much as code. `src/reader` reads its text at build time for names, units, documentation, the dependency graph and the
	* files for Vensim and Stella, so `initial` and `rates` hold equations only: every `const x = …` is an auxiliary, every `rate[at.y] = …` a net
	* flow, each with a trailing `// [unit] meaning`. Levers act from `today` on; whatever they hold, the past is the same.
	*
	* Money is nominal $bn, time is in years, ECI is the Epoch Capabilities Index.
	*/
	/** Decimal years; the step is a power of two so that times are exact. */
	var CLOCK = {
		start: 2023,
		today: 2027,
		end: 2036,
		step: .125
	};
	var PARAMETERS = {
		costGrowth: {
			value: 3,
			low: 1.5,
			high: 4.9,
			unit: "1",
			meaning: "factor by which the frontier’s final run gets dearer in a year, from today on",
			origin: "measured",
			evidence: [
				"training-cost-growth-own-2016",
				"training-cost-growth-cottier-v1",
				"training-cost-growth-refit-top10"
			]
		},
		nvidiaShock: {
			value: 0,
			low: -80,
			high: 0,
			unit: "percent",
			meaning: "percent of Nvidia’s free cash flow lost (negative)",
			origin: "measured",
			evidence: [
				"nvidia-fcf-shock-fy2023",
				"vendor-bust-lucent",
				"nvidia-fcf-fall-to-quarter-share"
			]
		},
		nvidiaYear: {
			value: 2028,
			unit: "year",
			meaning: "start of the year in which that cash is lost",
			origin: "judged",
			evidence: []
		},
		nvidiaRecovery: {
			value: 3,
			low: 1,
			high: 6,
			unit: "year",
			meaning: "time in which two thirds of the loss are made good",
			origin: "judged",
			evidence: ["series:nvidia-cash-flow"]
		},
		discipline: {
			value: .35,
			low: .1,
			high: .9,
			unit: "1",
			meaning: "how hard capital markets punish spending that gives an advantage away, 0 to 1",
			origin: "judged",
			evidence: [
				"oracle-cds-2026-09",
				"hyperscaler-bond-cover",
				"capital-discipline-2026"
			]
		},
		disciplineYear: {
			value: 2027,
			unit: "year",
			meaning: "year from which that level holds",
			origin: "judged",
			evidence: []
		},
		chinaFunding: {
			value: 1,
			low: .1,
			high: 1.3,
			unit: "1",
			meaning: "money raised by Chinese start-ups, as a multiple of the 2026 pace",
			origin: "measured",
			evidence: ["china-funding-pace-2026", "china-funding-pace-2025"]
		},
		access: {
			value: .1,
			low: 0,
			high: .4,
			unit: "1",
			meaning: "share of frontier capability that is not sold through an API",
			origin: "judged",
			evidence: [
				"gated-launches-2026",
				"mythos-class-public",
				"mythos-eci"
			]
		},
		consortium: {
			value: 1,
			unit: "1",
			meaning: "switch: 1 lets firms pool money, 0 does not",
			origin: "judged",
			evidence: ["training-consortia"]
		},
		relianceGrowth: {
			value: .3,
			low: 0,
			high: .8,
			unit: "1/year",
			meaning: "yearly growth of the number of firms that depend on open weights, before saturation",
			origin: "judged",
			evidence: ["series:adoption"]
		},
		misalignment: {
			value: .4,
			low: .2,
			high: .7,
			unit: "1",
			meaning: "how differently members want the model built, 0 to 1",
			origin: "judged",
			evidence: ["sematech-exit-share", "alliance-failure-five-years"]
		},
		candidates: {
			value: 24,
			low: 12,
			high: 50,
			unit: "firm",
			meaning: "firms that could become paying members; half of them found it",
			origin: "judged",
			evidence: ["series:consortia", "sematech-members"]
		},
		publicShare: {
			value: .25,
			low: 0,
			high: .55,
			unit: "1",
			meaning: "share of the consortium’s bill paid by governments",
			origin: "measured",
			evidence: [
				"sematech-government-share",
				"imec-public-share",
				"openeurollm-budget"
			]
		},
		willingness: {
			value: 40,
			low: 5,
			high: 100,
			unit: "$M/year/firm",
			meaning: "what a member will pay when it worries as much as today",
			origin: "judged",
			evidence: ["consortium-share-of-frontier-run-high", "sematech-dues-midsize"]
		},
		catchUp: {
			value: 30,
			low: 16,
			high: 60,
			unit: "1",
			meaning: "factor by which matching a past frontier result gets cheaper in a year: algorithms, hardware, distillation",
			origin: "measured",
			evidence: ["algorithmic-catch-up-rate"]
		},
		tolerance: {
			value: 10,
			low: 8,
			high: 12,
			unit: "point",
			meaning: "ECI points behind the closed frontier that still count as near",
			origin: "judged",
			evidence: ["nf-count-2025", "eci-annual-frontier-gain"]
		},
		conflict: {
			value: .5,
			low: .2,
			high: .9,
			unit: "1",
			meaning: "how strongly Nvidia’s customers make it pay for competing with them, 0 to 1",
			origin: "judged",
			evidence: ["nvidia-top4-share-q3-fy2026", "nvidia-hyperscale-share"]
		},
		ownModel: {
			value: .3,
			low: 0,
			high: .7,
			unit: "1",
			meaning: "how much Nvidia is drawn to keep chips for a closed model of its own, 0 to 1",
			origin: "judged",
			evidence: []
		},
		siliconGrowth: {
			value: 8,
			low: 2,
			high: 12,
			unit: "percent/year",
			meaning: "points of new AI compute that move to customers’ own chips in a year, at today’s share and wealth of closed labs",
			origin: "measured",
			evidence: ["custom-silicon-share-2025-q2", "asic-server-share-2030"]
		},
		ambition: {
			value: .3,
			low: 0,
			high: .6,
			unit: "1",
			meaning: "what a consortium builds: 0 a follower half a year beyond the near-frontier line, 1 a full frontier programme",
			origin: "judged",
			evidence: []
		},
		sponsorBudget: {
			value: 5,
			low: 1,
			high: 8,
			unit: "$bn/year",
			meaning: "Nvidia’s spending on open models at today’s size of its business, while nothing holds it back",
			origin: "judged",
			evidence: ["nvidia-open-model-budget-judged", "nvidia-cloud-commitments-2026-07"]
		},
		today: {
			value: 2027,
			unit: "year",
			meaning: "end of the shared past; equal to CLOCK.today",
			origin: "judged",
			evidence: []
		},
		phaseIn: {
			value: 1,
			unit: "year",
			meaning: "time a lever takes to act in full, so that no curve jumps",
			origin: "judged",
			evidence: []
		},
		shockLength: {
			value: 1,
			unit: "year",
			meaning: "time in which the Nvidia shock unfolds",
			origin: "measured",
			evidence: ["nvidia-fcf-shock-fy2023"]
		},
		oneBillion: {
			value: 1,
			unit: "$bn",
			meaning: "unit of the logarithms of money",
			origin: "judged",
			evidence: []
		},
		oneBillionAYear: {
			value: 1,
			unit: "$bn/year",
			meaning: "unit of the logarithms of money a year",
			origin: "judged",
			evidence: []
		},
		million: {
			value: .001,
			unit: "$bn/$M",
			meaning: "a million in billions",
			origin: "judged",
			evidence: []
		},
		hundred: {
			value: 100,
			unit: "percent",
			meaning: "per cents in a whole",
			origin: "judged",
			evidence: []
		},
		hundredPercent: {
			value: 100,
			unit: "1",
			meaning: "full scale of an index",
			origin: "judged",
			evidence: []
		},
		oneLab: {
			value: 1,
			unit: "lab",
			meaning: "a lab",
			origin: "judged",
			evidence: []
		},
		oneFirm: {
			value: 1,
			unit: "firm",
			meaning: "a firm",
			origin: "judged",
			evidence: []
		},
		trace: {
			value: 1e-6,
			unit: "1",
			meaning: "a millionth, so that nothing is divided by zero",
			origin: "judged",
			evidence: []
		},
		penny: {
			value: 1e-6,
			unit: "$bn/year",
			meaning: "a thousand dollars a year, so that no logarithm meets zero",
			origin: "judged",
			evidence: []
		},
		costThen: {
			value: .0304,
			low: .02,
			high: .0496,
			unit: "$bn",
			meaning: "final-run cost of the frontier record at the start of 2023",
			origin: "fitted",
			evidence: ["series:training-cost"]
		},
		costGrowthThen: {
			value: 2.69,
			low: 2.4,
			high: 3.52,
			unit: "1",
			meaning: "factor by which the record run got dearer in a year, 2023 to 2026",
			origin: "fitted",
			evidence: ["series:training-cost", "training-cost-growth-own-2016"]
		},
		developmentMultiple: {
			value: 5,
			low: 3.3,
			high: 10,
			unit: "1/year",
			meaning: "a year’s development bill over the final run",
			origin: "measured",
			evidence: ["development-multiple", "final-run-share-openai-2024"]
		},
		programmeShare: {
			value: .1,
			low: .05,
			high: .2,
			unit: "1",
			meaning: "share of all AI capital that one frontier programme can claim before capital resists",
			origin: "judged",
			evidence: ["ai-2030-cluster-cost", "openai-rd-compute-2024"]
		},
		capitalResistance: {
			value: 1.1,
			low: .7,
			high: 1.6,
			unit: "1/year",
			meaning: "growth lost when a programme claims exactly that share; about the log of the growth itself",
			origin: "judged",
			evidence: ["ai-2030-cluster-cost"]
		},
		fastestRetreat: {
			value: .5,
			low: .2,
			high: 1,
			unit: "1/year",
			meaning: "fastest fall of the frontier’s spending",
			origin: "judged",
			evidence: ["nvidia-fcf-shock-fy2023"]
		},
		capitalThen: {
			value: 117,
			low: 93.3,
			high: 130,
			unit: "$bn/year",
			meaning: "hyperscalers’ capital spending at the start of 2023",
			origin: "fitted",
			evidence: ["series:hyperscaler-capex"]
		},
		capitalGrowth: {
			value: .563,
			low: .45,
			high: .705,
			unit: "1/year",
			meaning: "early growth of that spending",
			origin: "fitted",
			evidence: ["series:hyperscaler-capex", "capex-guidance-2026"]
		},
		capitalCeiling: {
			value: 1800,
			low: 1200,
			high: 3e3,
			unit: "$bn/year",
			meaning: "level at which that spending levels off",
			origin: "judged",
			evidence: ["capex-forecast-2027", "capex-growth-2028-ubs"]
		},
		disciplineCapital: {
			value: .6,
			low: .3,
			high: .9,
			unit: "1",
			meaning: "share of that ceiling lost for one point of discipline",
			origin: "judged",
			evidence: []
		},
		disciplineDrag: {
			value: .3,
			low: .1,
			high: .6,
			unit: "1",
			meaning: "share of cost growth lost for one point of discipline",
			origin: "judged",
			evidence: []
		},
		frontierSpeedThen: {
			value: 15,
			low: 12,
			high: 18,
			unit: "point/year",
			meaning: "ECI points the closed frontier gains in a year",
			origin: "measured",
			evidence: ["eci-annual-frontier-gain"]
		},
		scalingShare: {
			value: .4,
			low: .25,
			high: .6,
			unit: "1",
			meaning: "share of that gain that comes from spending more; the rest is algorithms and cheaper hardware",
			origin: "judged",
			evidence: [
				"training-compute-growth-epoch",
				"algorithmic-efficiency-growth",
				"gpu-price-performance-epoch-constant"
			]
		},
		disciplineThen: {
			value: .1,
			unit: "1",
			meaning: "discipline until late 2025",
			origin: "judged",
			evidence: ["oracle-cds-2025-09", "capital-discipline-2025"]
		},
		disciplineToday: {
			value: .35,
			unit: "1",
			meaning: "discipline today",
			origin: "judged",
			evidence: [
				"oracle-cds-2026-09",
				"hyperscaler-bond-cover",
				"capital-discipline-2026"
			]
		},
		disciplineTurn: {
			value: 2025.75,
			unit: "year",
			meaning: "when credit began to tighten",
			origin: "measured",
			evidence: ["series:credit-conditions"]
		},
		disciplineDelay: {
			value: .5,
			low: .25,
			high: 1,
			unit: "year",
			meaning: "time labs take to feel the market",
			origin: "judged",
			evidence: []
		},
		fundingDelay: {
			value: 1,
			low: .5,
			high: 2,
			unit: "year",
			meaning: "further time until rounds get smaller",
			origin: "judged",
			evidence: []
		},
		procyclical: {
			value: 1.4,
			low: .8,
			high: 1.8,
			unit: "1",
			meaning: "share of venture money lost for one point of discipline",
			origin: "judged",
			evidence: ["minimax-market-value-fall"]
		},
		catchUpThen: {
			value: 30,
			low: 16,
			high: 60,
			unit: "1",
			meaning: "catch-up rate until today",
			origin: "measured",
			evidence: ["algorithmic-catch-up-rate"]
		},
		toleranceThen: {
			value: 10,
			unit: "point",
			meaning: "near-frontier tolerance of the counted history",
			origin: "measured",
			evidence: ["nf-count-2025"]
		},
		accessToday: {
			value: .1,
			unit: "1",
			meaning: "access restriction until today",
			origin: "judged",
			evidence: ["gated-launches-2026", "mythos-class-public"]
		},
		distillation: {
			value: .35,
			low: .1,
			high: .6,
			unit: "1",
			meaning: "share of catching up that needs access to the frontier’s answers",
			origin: "judged",
			evidence: ["distillation-claim"]
		},
		scatter: {
			value: .2,
			low: .13,
			high: .28,
			unit: "year",
			meaning: "spread of single releases around their lab’s usual lag",
			origin: "judged",
			evidence: ["series:open-releases"]
		},
		releasesUsual: {
			value: 30.6,
			low: 10,
			high: 50,
			unit: "model/year",
			meaning: "strong open releases a year, near the frontier or not, whose best one is as near as their lab’s usual lag",
			origin: "fitted",
			evidence: ["series:capability-gap", "series:open-releases"]
		},
		releaseWait: {
			value: .3,
			low: .1,
			high: .5,
			unit: "year",
			meaning: "time until labs that know how answer a new frontier with their next release",
			origin: "judged",
			evidence: ["series:capability-gap", "nf-labs-2025"]
		},
		oneYear: {
			value: 1,
			unit: "year",
			meaning: "a year",
			origin: "judged",
			evidence: []
		},
		revenueThen: {
			value: .2,
			low: .2,
			high: 1.2,
			unit: "$bn/year",
			meaning: "run rate of the two largest closed labs at the start of 2023",
			origin: "fitted",
			evidence: ["series:lab-run-rates"]
		},
		revenueGrowth: {
			value: 1.59,
			low: 1.1,
			high: 1.71,
			unit: "1/year",
			meaning: "early growth of that run rate",
			origin: "fitted",
			evidence: ["series:lab-run-rates"]
		},
		revenueCeiling: {
			value: 900,
			low: 500,
			high: 2e3,
			unit: "$bn/year",
			meaning: "run rate at which it levels off",
			origin: "judged",
			evidence: []
		},
		switchToClosed: {
			value: .15,
			low: 0,
			high: .4,
			unit: "1",
			meaning: "extra growth of closed revenue when open models are scarce",
			origin: "judged",
			evidence: []
		},
		opennessDelay: {
			value: .5,
			low: .25,
			high: 1,
			unit: "year",
			meaning: "time a lab takes to change what it releases",
			origin: "judged",
			evidence: ["series:turnover"]
		},
		closingSteepness: {
			value: 2.5,
			low: 1.5,
			high: 3.5,
			unit: "1",
			meaning: "how sharply labs close as closed revenue grows",
			origin: "judged",
			evidence: ["series:near-frontier-counts"]
		},
		closingDiscipline: {
			value: 4,
			low: 2,
			high: 6,
			unit: "1",
			meaning: "how much one point of discipline adds to the pull to close",
			origin: "judged",
			evidence: []
		},
		selfFunded: {
			value: .4,
			low: .2,
			high: .7,
			unit: "1",
			meaning: "part of that pull felt by companies that pay from their own cash",
			origin: "judged",
			evidence: ["google-share-fall-2026-07", "meta-share-fall-2026-04"]
		},
		closingStrain: {
			value: 2,
			low: 1,
			high: 3,
			unit: "1",
			meaning: "how much full money strain adds to the pull to close",
			origin: "judged",
			evidence: ["kimi-revenue-share-talks", "licence-threshold-kimi-k3"]
		},
		closeAtStartups: {
			value: 1500,
			low: 500,
			high: 5e3,
			unit: "$bn/year",
			meaning: "closed revenue at which half the Chinese start-ups’ best models stay closed",
			origin: "judged",
			evidence: ["flagships-closed-2026"]
		},
		closeAtBigtech: {
			value: 600,
			low: 200,
			high: 2e3,
			unit: "$bn/year",
			meaning: "the same for Chinese big tech",
			origin: "judged",
			evidence: ["flagships-closed-2026", "licence-threshold-qwen38"]
		},
		closeAtUs: {
			value: 2.53,
			low: .8,
			high: 5.76,
			unit: "$bn/year",
			meaning: "the same for US big tech",
			origin: "fitted",
			evidence: ["nf-nonchinese-2024", "nf-nonchinese-2025"]
		},
		closeAtChallengers: {
			value: 300,
			low: 100,
			high: 1500,
			unit: "$bn/year",
			meaning: "the same for challengers",
			origin: "judged",
			evidence: ["series:open-releases"]
		},
		opennessFloor: {
			value: .02,
			low: 0,
			high: .15,
			unit: "1",
			meaning: "share of best models a lab opens whatever it could earn",
			origin: "judged",
			evidence: ["us-open-entrants-2026"]
		},
		longestDelay: {
			value: .3,
			low: .1,
			high: .6,
			unit: "year",
			meaning: "how far behind its best a nearly closed lab’s open release is held",
			origin: "judged",
			evidence: ["weights-delay-minimax-m27", "weights-delay-kimi-k3"]
		},
		knowHowThen: {
			value: .017,
			low: .004,
			high: .08,
			unit: "1",
			meaning: "share of open labs that knew how to build near the frontier at the start of 2023",
			origin: "fitted",
			evidence: ["nf-count-2023"]
		},
		knowHowSpread: {
			value: 4.18,
			low: 2.5,
			high: 6,
			unit: "1/year",
			meaning: "speed at which that know-how spread",
			origin: "fitted",
			evidence: ["nf-count-2023", "nf-count-2024"]
		},
		cadence: {
			value: 2.6,
			low: 2.2,
			high: 3,
			unit: "model/year/lab",
			meaning: "strong releases of a lab in a year: 13 by 5 labs in 2025, by 6 in 2024",
			origin: "measured",
			evidence: [
				"nf-count-2025",
				"nf-labs-2025",
				"nf-labs-2024"
			]
		},
		labsUs: {
			value: 4,
			unit: "lab",
			meaning: "US big tech labs that open weights: Meta, Microsoft, Google, OpenAI",
			origin: "measured",
			evidence: ["nf-labs-2024", "nf-labs-2025"]
		},
		labsBigtech: {
			value: 1,
			low: .8,
			high: 2,
			unit: "lab",
			meaning: "Chinese big tech labs near the frontier: Alibaba, at times others",
			origin: "judged",
			evidence: ["series:open-releases"]
		},
		labsChallengers: {
			value: 1.5,
			low: .8,
			high: 3,
			unit: "lab",
			meaning: "challengers near the frontier: Mistral, lately Reflection and Thinking Machines",
			origin: "judged",
			evidence: ["series:open-releases"]
		},
		labsNonprofits: {
			value: .8,
			unit: "lab",
			low: .4,
			high: 1.5,
			meaning: "nonprofit and public labs at this scale (Ai2, Apertus), counted in labs of the usual cadence",
			origin: "judged",
			evidence: ["olmo3-compute", "apertus-compute"]
		},
		labsConsortium: {
			value: 1,
			unit: "lab",
			meaning: "a consortium, as one lab",
			origin: "judged",
			evidence: []
		},
		labsNvidia: {
			value: 1,
			unit: "lab",
			meaning: "Nvidia",
			origin: "measured",
			evidence: ["us-open-entrants-2026"]
		},
		budgetUs: {
			value: .01,
			low: .005,
			high: .02,
			unit: "1",
			meaning: "what a US big tech lab could spend on an open programme, as share of AI capital",
			origin: "judged",
			evidence: ["series:hyperscaler-capex"]
		},
		budgetBigtech: {
			value: .0025,
			low: .001,
			high: .005,
			unit: "1",
			meaning: "the same for a Chinese big tech lab: a tenth of Alibaba’s plan",
			origin: "judged",
			evidence: ["alibaba-capex-plan"]
		},
		budgetChallengersThen: {
			value: 476e-7,
			low: 3e-5,
			high: 3e-4,
			unit: "1",
			meaning: "the same for a challenger until late 2025",
			origin: "fitted",
			evidence: ["series:open-releases", "series:near-frontier-counts"]
		},
		budgetChallengers: {
			value: 3e-4,
			low: 1e-4,
			high: .001,
			unit: "1",
			meaning: "the same for a challenger since",
			origin: "judged",
			evidence: ["series:lab-funding", "spacex-compute-reflection"]
		},
		budgetNonprofits: {
			value: .0125,
			low: .008,
			high: .03,
			unit: "$bn/year",
			meaning: "what a nonprofit lab spends on its largest model in a year",
			origin: "judged",
			evidence: [
				"olmo3-compute",
				"rd-share-olmo",
				"ai2-budget",
				"omai-total"
			]
		},
		bigtechDiscipline: {
			value: .3,
			low: .1,
			high: .6,
			unit: "1",
			meaning: "share of a big tech lab’s open budget lost for one point of discipline",
			origin: "judged",
			evidence: []
		},
		nvidiaStakes: {
			value: .4,
			low: .2,
			high: .6,
			unit: "1",
			meaning: "share of challengers’ money that comes from Nvidia",
			origin: "measured",
			evidence: ["series:lab-funding", "nvidia-equity-stakes-fy2026"]
		},
		labsThen: {
			value: .0485,
			low: .03,
			high: .5,
			unit: "lab",
			meaning: "Chinese start-ups at near-frontier scale at the start of 2023",
			origin: "fitted",
			evidence: ["nf-count-2024"]
		},
		labsCeiling: {
			value: 5,
			low: 4,
			high: 7,
			unit: "lab",
			meaning: "how many there is room for: DeepSeek, Moonshot, Z.ai, MiniMax, StepFun",
			origin: "judged",
			evidence: ["nf-labs-2025", "series:open-releases"]
		},
		labEntry: {
			value: 2.88,
			low: 1.38,
			high: 3.2,
			unit: "1/year",
			meaning: "early growth of their number",
			origin: "fitted",
			evidence: ["nf-count-2024", "nf-count-2025"]
		},
		labExit: {
			value: .6,
			low: .3,
			high: 1,
			unit: "1/year",
			meaning: "share of them that leave in a year of full strain",
			origin: "judged",
			evidence: []
		},
		cashThen: {
			value: 1,
			low: .5,
			high: 2,
			unit: "$bn",
			meaning: "their cash at the start of 2023",
			origin: "judged",
			evidence: ["series:chinese-lab-accounts"]
		},
		fundingThen: {
			value: 1.8,
			low: 1,
			high: 2.5,
			unit: "$bn/year",
			meaning: "money they raised a year until late 2025",
			origin: "measured",
			evidence: ["china-funding-pace-2025", "series:lab-funding"]
		},
		fundingToday: {
			value: 18,
			low: 14,
			high: 22,
			unit: "$bn/year",
			meaning: "money they raised in 2026",
			origin: "measured",
			evidence: ["china-funding-pace-2026", "series:lab-funding"]
		},
		fundingTurn: {
			value: 2025.875,
			unit: "year",
			meaning: "when the pace jumped",
			origin: "measured",
			evidence: ["series:lab-funding"]
		},
		fundingTurnLength: {
			value: .5,
			unit: "year",
			meaning: "how long that took",
			origin: "measured",
			evidence: ["series:lab-funding"]
		},
		stateFloor: {
			value: .5,
			low: .2,
			high: 2,
			unit: "$bn/year",
			meaning: "state money that comes whatever markets do",
			origin: "judged",
			evidence: ["china-national-ai-fund"]
		},
		startupRevenueShare: {
			value: .01,
			low: .005,
			high: .02,
			unit: "1",
			meaning: "their revenue over that of the closed labs while they release well",
			origin: "judged",
			evidence: ["series:lab-run-rates", "series:chinese-lab-accounts"]
		},
		releasesForRevenue: {
			value: 3,
			low: 1,
			high: 6,
			unit: "model/year",
			meaning: "releases a year at which half of that revenue is kept",
			origin: "judged",
			evidence: []
		},
		horizon: {
			value: 1.5,
			low: .75,
			high: 2.5,
			unit: "year",
			meaning: "time over which a start-up plans to spend its cash",
			origin: "judged",
			evidence: ["zhipu-runway-mid-2025"]
		},
		reserve: {
			value: 1.6,
			low: 1.2,
			high: 2,
			unit: "1",
			meaning: "what a start-up wants to spend, as a multiple of the ticket",
			origin: "judged",
			evidence: ["series:chinese-lab-accounts"]
		},
		turnoverDelay: {
			value: 1,
			low: .5,
			high: 2,
			unit: "year",
			meaning: "time in which strain turns into departures",
			origin: "judged",
			evidence: ["series:turnover"]
		},
		turnoverDrag: {
			value: .4,
			low: .1,
			high: .7,
			unit: "1",
			meaning: "share of releases lost at full turnover",
			origin: "judged",
			evidence: ["series:turnover"]
		},
		turnoverMoney: {
			value: .3,
			low: 0,
			high: .6,
			unit: "1",
			meaning: "share of funding lost at full turnover",
			origin: "judged",
			evidence: []
		},
		takeThen: {
			value: .121,
			low: .06,
			high: .2,
			unit: "1",
			meaning: "Nvidia’s free cash flow over AI capital not spent on own chips, start of 2023",
			origin: "fitted",
			evidence: ["series:nvidia-cash-flow", "series:nvidia-quarterly"]
		},
		takeCeiling: {
			value: .366,
			low: .28,
			high: .44,
			unit: "1",
			meaning: "level at which that share settles",
			origin: "fitted",
			evidence: ["series:nvidia-cash-flow", "nvidia-fcf-fy2027-consensus"]
		},
		takeTime: {
			value: 1.5,
			low: 1,
			high: 2,
			unit: "year",
			meaning: "time it took to get there",
			origin: "judged",
			evidence: ["series:nvidia-cash-flow"]
		},
		siliconThen: {
			value: .119,
			low: .07,
			high: .16,
			unit: "1",
			meaning: "own chips’ share of new AI compute at the start of 2023",
			origin: "fitted",
			evidence: ["series:custom-silicon-share"]
		},
		siliconGrowthThen: {
			value: 8.93,
			low: 5,
			high: 13.1,
			unit: "percent/year",
			meaning: "growth of that share until today, at today’s share and wealth of closed labs",
			origin: "fitted",
			evidence: ["series:custom-silicon-share"]
		},
		siliconToday: {
			value: .35,
			low: .3,
			high: .4,
			unit: "1",
			meaning: "share at which own chips grow at the stated pace: today’s",
			origin: "judged",
			evidence: ["series:custom-silicon-share"]
		},
		siliconCeiling: {
			value: .8,
			low: .6,
			high: .9,
			unit: "1",
			meaning: "share at which it settles",
			origin: "judged",
			evidence: ["asic-server-share-2030"]
		},
		siliconWealth: {
			value: .15,
			low: 0,
			high: .3,
			unit: "1",
			meaning: "elasticity of own-chip growth to the closed labs’ revenue",
			origin: "judged",
			evidence: ["openai-broadcom-power"]
		},
		wealthToday: {
			value: 120,
			unit: "$bn/year",
			meaning: "closed labs’ run rate at which own chips grow at the stated pace",
			origin: "measured",
			evidence: ["series:lab-run-rates"]
		},
		claimed: {
			value: .67,
			low: .5,
			high: .8,
			unit: "1",
			meaning: "part of the compute market that Nvidia’s commitments presume it keeps: as in 2026",
			origin: "judged",
			evidence: ["custom-silicon-share-2025-q2", "nvidia-supply-commitments"]
		},
		cashPinch: {
			value: .35,
			low: .2,
			high: .5,
			unit: "1",
			meaning: "cash, as a share of what commitments presume, at which about half of the open budget goes",
			origin: "judged",
			evidence: ["nvidia-fcf-fall-to-quarter-share", "nvidia-supply-commitments"]
		},
		sponsorStart: {
			value: 2025.5,
			unit: "year",
			meaning: "when Nvidia’s open models began in earnest",
			origin: "measured",
			evidence: ["series:nvidia-open-model-commitments"]
		},
		sponsorBuild: {
			value: 1.5,
			low: 1,
			high: 3,
			unit: "year",
			meaning: "time from there to the full budget",
			origin: "judged",
			evidence: ["series:nvidia-open-model-commitments"]
		},
		businessToday: {
			value: 175,
			low: 140,
			high: 200,
			unit: "$bn/year",
			meaning: "cash that Nvidia’s commitments presume today; its open budget grows with it",
			origin: "judged",
			evidence: ["nvidia-open-model-budget-share-fcf", "nvidia-fcf-fy2027-consensus"]
		},
		sponsorBudgetThen: {
			value: 5,
			low: 1,
			high: 8,
			unit: "$bn/year",
			meaning: "that budget as planned until today",
			origin: "judged",
			evidence: ["nvidia-open-model-budget-judged"]
		},
		pledgeShare: {
			value: .61,
			low: .51,
			high: .71,
			unit: "1",
			meaning: "share of the open budget that is signed for years ahead: computing, which is what people leave of a model’s cost",
			origin: "measured",
			evidence: ["training-cost-share-staff", "nvidia-cloud-commitments-2026-07"]
		},
		pledgeLength: {
			value: 5,
			low: 4,
			high: 6,
			unit: "year",
			meaning: "time until those contracts have run off: 8, 7, 6, 4 and 1 billion dollars for the fiscal years from 2028",
			origin: "measured",
			evidence: ["series:nvidia-open-model-commitments"]
		},
		sponsorCut: {
			value: .5,
			low: .25,
			high: 1,
			unit: "year",
			meaning: "time in which a budget is cut",
			origin: "judged",
			evidence: ["series:turnover"]
		},
		sponsorRise: {
			value: 1.25,
			low: .75,
			high: 3,
			unit: "year",
			meaning: "time in which it is built up: teams come back more slowly than they go",
			origin: "judged",
			evidence: ["series:nvidia-open-model-commitments"]
		},
		flagshipShare: {
			value: .5,
			low: .2,
			high: .7,
			unit: "1",
			meaning: "share of the open budget that goes into the largest language model",
			origin: "judged",
			evidence: ["nvidia-cloud-commitments-2026-07"]
		},
		sponsorLearning: {
			value: 1,
			low: .5,
			high: 2,
			unit: "year",
			meaning: "time until money shows in a model",
			origin: "judged",
			evidence: ["series:open-releases"]
		},
		concentration: {
			value: .61,
			low: .36,
			high: .7,
			unit: "1",
			meaning: "share of sales to the customers it would compete with",
			origin: "measured",
			evidence: ["nvidia-top4-share-q3-fy2026", "nvidia-top3-share-q1-fy2027"]
		},
		successHalf: {
			value: 1.5,
			low: .75,
			high: 3,
			unit: "model/year",
			meaning: "near-frontier releases at which half the conflict shows",
			origin: "judged",
			evidence: []
		},
		temptationHalf: {
			value: 400,
			low: 200,
			high: 1e3,
			unit: "$bn/year",
			meaning: "closed revenue at which half the own-model temptation shows",
			origin: "judged",
			evidence: []
		},
		currentPoints: {
			value: 15,
			unit: "point",
			meaning: "ECI points the frontier may move until a near-frontier release is no longer current: about a year",
			origin: "judged",
			evidence: ["eci-annual-frontier-gain"]
		},
		supplyThen: {
			value: .5,
			unit: "model",
			meaning: "near-frontier open models current at the start of 2023",
			origin: "judged",
			evidence: ["nf-count-2023"]
		},
		nicheThen: {
			value: 296,
			low: 80,
			high: 600,
			unit: "model",
			meaning: "small open models on a curated list at the start of 2023",
			origin: "fitted",
			evidence: ["series:adoption"]
		},
		nicheGrowth: {
			value: .52,
			low: .3,
			high: .9,
			unit: "1/year",
			meaning: "early growth of that number",
			origin: "fitted",
			evidence: ["series:adoption", "atom-orgs"]
		},
		nicheCeiling: {
			value: 6e3,
			low: 3e3,
			high: 12e3,
			unit: "model",
			meaning: "number at which it levels off",
			origin: "judged",
			evidence: []
		},
		nicheShift: {
			value: .3,
			low: 0,
			high: .6,
			unit: "1",
			meaning: "extra growth when labs turn from the frontier to small models",
			origin: "judged",
			evidence: ["hf-hardware-releasers"]
		},
		scarcityHalf: {
			value: 3,
			low: 2,
			high: 5,
			unit: "model",
			meaning: "usable near-frontier models at which scarcity is felt by half",
			origin: "judged",
			evidence: []
		},
		scarcityThen: {
			value: .3,
			unit: "1",
			meaning: "scarcity firms perceived at the start of 2023",
			origin: "judged",
			evidence: []
		},
		perceptionDelay: {
			value: .75,
			low: .5,
			high: 1.5,
			unit: "year",
			meaning: "time firms take to notice",
			origin: "judged",
			evidence: []
		},
		relianceThen: {
			value: .018,
			low: .006,
			high: .05,
			unit: "1",
			meaning: "reliance at the start of 2023, mid-2026 = 1",
			origin: "fitted",
			evidence: ["series:adoption"]
		},
		relianceGrowthThen: {
			value: 1.2,
			low: .8,
			high: 1.69,
			unit: "1/year",
			meaning: "growth of reliance until today; one measure, the open share of tokens on a large router",
			origin: "fitted",
			evidence: ["series:adoption"]
		},
		relianceCeiling: {
			value: 6,
			low: 3,
			high: 10,
			unit: "1",
			meaning: "reliance at which it saturates",
			origin: "judged",
			evidence: ["series:adoption"]
		},
		scarcityChurn: {
			value: .3,
			low: .1,
			high: .6,
			unit: "1/year",
			meaning: "share of reliant firms lost in a year of full perceived scarcity",
			origin: "judged",
			evidence: []
		},
		gapChurn: {
			value: .15,
			low: 0,
			high: .3,
			unit: "1/year/year",
			meaning: "share lost in a year for each year of gap beyond the first",
			origin: "judged",
			evidence: []
		},
		stake: {
			value: 24.8,
			low: 10,
			high: 25,
			unit: "$bn/year",
			meaning: "what reliant firms would lose a year without open models, at reliance 1; an upper bound",
			origin: "measured",
			evidence: ["unrealised-savings"]
		},
		dependence: {
			value: .5,
			low: .3,
			high: .7,
			unit: "1",
			meaning: "share of that which closed APIs cannot replace",
			origin: "judged",
			evidence: ["enterprise-multi-model"]
		},
		smallSuffices: {
			value: .6,
			low: .3,
			high: .8,
			unit: "1",
			meaning: "share of the rest that small fine-tuned models could at best replace",
			origin: "judged",
			evidence: ["hf-small-download-share"]
		},
		nicheHalf: {
			value: 3e3,
			low: 1500,
			high: 6e3,
			unit: "model",
			meaning: "small models at which half of that is replaced",
			origin: "judged",
			evidence: []
		},
		accessAmplifier: {
			value: 1,
			low: .5,
			high: 2,
			unit: "1",
			meaning: "extra demand when nothing at the frontier is sold",
			origin: "judged",
			evidence: ["mythos-partners"]
		},
		relief: {
			value: .7,
			low: .4,
			high: .9,
			unit: "1",
			meaning: "share of worry that assured models of a consortium take away",
			origin: "judged",
			evidence: []
		},
		usefulFade: {
			value: .5,
			low: .25,
			high: 1,
			unit: "year",
			meaning: "lag beyond the near-frontier line at which such models relieve a third as much",
			origin: "judged",
			evidence: []
		},
		demandPerModel: {
			value: 1.25,
			low: .6,
			high: 2.5,
			unit: "$bn/year/model",
			meaning: "demand for each current model at which the squeeze is half",
			origin: "judged",
			evidence: []
		},
		pushHalf: {
			value: .27,
			low: .15,
			high: .35,
			unit: "1",
			meaning: "joint motive at which pressure is half",
			origin: "judged",
			evidence: []
		},
		misalignmentWeight: {
			value: .4,
			low: .2,
			high: .7,
			unit: "1",
			meaning: "share of the motive that full misalignment takes away",
			origin: "judged",
			evidence: ["alliance-failure-five-years"]
		},
		comfortWeight: {
			value: .65,
			low: .3,
			high: .9,
			unit: "1",
			meaning: "share of the motive that a fully generous sponsor takes away",
			origin: "judged",
			evidence: []
		},
		comfortHalf: {
			value: 2,
			low: 1,
			high: 5,
			unit: "$bn/year",
			meaning: "sponsor’s budget at which half of that comfort is felt",
			origin: "judged",
			evidence: []
		},
		comfortFloor: {
			value: .5,
			low: .2,
			high: .8,
			unit: "1",
			meaning: "comfort left when the sponsor’s models are not near the frontier",
			origin: "judged",
			evidence: []
		},
		visibleFloor: {
			value: .7,
			low: .5,
			high: .9,
			unit: "1",
			meaning: "motive left while no partner is visible",
			origin: "judged",
			evidence: []
		},
		institutionalDelay: {
			value: 1,
			low: .33,
			high: 4.75,
			unit: "year",
			meaning: "time from idea to legal form",
			origin: "measured",
			evidence: ["formation-lag-judged"]
		},
		misalignmentToday: {
			value: .4,
			unit: "1",
			meaning: "misalignment as it weighs until today",
			origin: "judged",
			evidence: ["alliance-failure-five-years"]
		},
		ambitionToday: {
			value: .3,
			unit: "1",
			meaning: "ambition of what has been proposed until today",
			origin: "judged",
			evidence: []
		},
		publicShareToday: {
			value: .25,
			unit: "1",
			meaning: "public share of what has been proposed until today",
			origin: "judged",
			evidence: ["omai-total", "openeurollm-budget"]
		},
		candidatesToday: {
			value: 24,
			unit: "firm",
			meaning: "candidates of what has been proposed until today",
			origin: "judged",
			evidence: ["nemotron-coalition-members", "open-secure-alliance"]
		},
		foundingShare: {
			value: .5,
			low: .3,
			high: .7,
			unit: "1",
			meaning: "share of the candidates that a founding plan counts on",
			origin: "judged",
			evidence: ["series:consortia"]
		},
		pressureToJoin: {
			value: 45,
			low: 30,
			high: 60,
			unit: "1",
			meaning: "pressure at which half the candidates would join",
			origin: "judged",
			evidence: []
		},
		pressureToStay: {
			value: 25,
			low: 15,
			high: 35,
			unit: "1",
			meaning: "pressure below which half the members would drop out",
			origin: "judged",
			evidence: ["us-memories-lifetime"]
		},
		pressureSpread: {
			value: 8,
			low: 5,
			high: 12,
			unit: "1",
			meaning: "spread of these thresholds among firms",
			origin: "judged",
			evidence: []
		},
		followerSlack: {
			value: .5,
			low: .25,
			high: 1,
			unit: "year",
			meaning: "how far beyond the near-frontier line the least ambitious consortium aims",
			origin: "judged",
			evidence: []
		},
		askSpread: {
			value: .5,
			low: .3,
			high: .8,
			unit: "1",
			meaning: "spread of willingness to pay among firms, in logs",
			origin: "judged",
			evidence: ["us-memories-ask"]
		},
		joinTime: {
			value: .75,
			low: .5,
			high: 1.5,
			unit: "year",
			meaning: "time a firm takes to sign",
			origin: "judged",
			evidence: ["formation-lag-judged"]
		},
		quorum: {
			value: 6,
			low: 3,
			high: 12,
			unit: "firm",
			meaning: "paying members needed to found",
			origin: "measured",
			evidence: ["series:consortia"]
		},
		quorumSpread: {
			value: .75,
			unit: "firm",
			meaning: "softness of that number",
			origin: "judged",
			evidence: []
		},
		exitRate: {
			value: .04,
			low: .01,
			high: .08,
			unit: "1/year",
			meaning: "share of members that leave in a year without misalignment",
			origin: "measured",
			evidence: ["sematech-exit-share"]
		},
		exitMisaligned: {
			value: .2,
			low: .1,
			high: .4,
			unit: "1/year",
			meaning: "further share at full misalignment",
			origin: "judged",
			evidence: ["symbian-lifetime"]
		},
		exitEased: {
			value: 1.2,
			low: .6,
			high: 2,
			unit: "1/year",
			meaning: "further share once pressure has eased",
			origin: "judged",
			evidence: ["us-memories-lifetime"]
		},
		crowding: {
			value: 12,
			low: 8,
			high: 25,
			unit: "firm",
			meaning: "members at which crowding doubles misalignment",
			origin: "judged",
			evidence: ["formation-lag-judged", "series:consortia"]
		},
		worryPays: {
			value: 3,
			low: 1,
			high: 5,
			unit: "1",
			meaning: "extra willingness to pay for one point of worry above today’s",
			origin: "judged",
			evidence: []
		},
		worryToday: {
			value: .25,
			unit: "1",
			meaning: "worry at which a firm pays its stated fee",
			origin: "judged",
			evidence: []
		},
		closureNeeded: {
			value: .85,
			low: .7,
			high: .95,
			unit: "1",
			meaning: "share of the bill that must be covered to start",
			origin: "judged",
			evidence: []
		},
		closureSpread: {
			value: .04,
			unit: "1",
			meaning: "softness of that share",
			origin: "judged",
			evidence: []
		},
		formationTime: {
			value: .5,
			low: .25,
			high: 1,
			unit: "year",
			meaning: "time from a closed budget to a working body",
			origin: "judged",
			evidence: ["formation-lag-judged"]
		},
		dissolution: {
			value: .12,
			low: .07,
			high: .24,
			unit: "1/year",
			meaning: "share of consortia that end in a year: 45 % within five",
			origin: "measured",
			evidence: ["alliance-failure-five-years", "alliance-median-life"]
		},
		misalignedUsual: {
			value: .8,
			low: .5,
			high: 1.2,
			unit: "1",
			meaning: "misalignment, crowding included, at which consortia end at that pace",
			origin: "judged",
			evidence: ["alliance-failure-five-years"]
		},
		retry: {
			value: 8,
			low: 4,
			high: 15,
			unit: "year",
			meaning: "time until a failed attempt no longer stands in the way of the next",
			origin: "judged",
			evidence: ["series:consortia"]
		},
		collapse: {
			value: 1.5,
			low: .75,
			high: 2.5,
			unit: "1/year",
			meaning: "speed at which one without money or members ends",
			origin: "measured",
			evidence: ["us-memories-lifetime"]
		},
		outputDelay: {
			value: 1.67,
			low: 1,
			high: 3.6,
			unit: "year",
			meaning: "time from formation to first usable output",
			origin: "measured",
			evidence: ["output-lag-judged"]
		},
		loopB1: {
			value: 1,
			unit: "1",
			meaning: "switch of loop B1",
			origin: "judged",
			evidence: []
		},
		loopB2: {
			value: 1,
			unit: "1",
			meaning: "switch of loop B2",
			origin: "judged",
			evidence: []
		},
		loopB3: {
			value: 1,
			unit: "1",
			meaning: "switch of loop B3",
			origin: "judged",
			evidence: []
		},
		loopB4: {
			value: 1,
			unit: "1",
			meaning: "switch of loop B4",
			origin: "judged",
			evidence: []
		},
		loopB5: {
			value: 1,
			unit: "1",
			meaning: "switch of loop B5",
			origin: "judged",
			evidence: []
		},
		loopR1: {
			value: 1,
			unit: "1",
			meaning: "switch of loop R1",
			origin: "judged",
			evidence: []
		},
		loopR2: {
			value: 1,
			unit: "1",
			meaning: "switch of loop R2",
			origin: "judged",
			evidence: []
		},
		loopR3: {
			value: 1,
			unit: "1",
			meaning: "switch of loop R3",
			origin: "judged",
			evidence: []
		},
		loopR4: {
			value: 1,
			unit: "1",
			meaning: "switch of loop R4",
			origin: "judged",
			evidence: []
		},
		channelCash: {
			value: 1,
			unit: "1",
			meaning: "switch of the sponsor’s cash channel",
			origin: "judged",
			evidence: []
		},
		channelOwnModel: {
			value: 1,
			unit: "1",
			meaning: "switch of the sponsor’s own-model channel",
			origin: "judged",
			evidence: []
		}
	};
	/** Names of the stocks in the order of the state vector. */
	var STOCK_NAMES = Object.keys({
		lnCost: {
			unit: "1",
			meaning: "log of the frontier’s final-run cost in $bn"
		},
		lnCostAgo1: {
			unit: "1",
			meaning: "the same, a third of the near-frontier window ago"
		},
		lnCostAgo2: {
			unit: "1",
			meaning: "the same, two thirds of the window ago"
		},
		lnCostAgo: {
			unit: "1",
			meaning: "the same, one window ago: what followers now have to match"
		},
		capital: {
			unit: "$bn/year",
			meaning: "AI capital spending, hyperscalers"
		},
		discipline: {
			unit: "1",
			meaning: "capital discipline as labs feel it"
		},
		climate: {
			unit: "1",
			meaning: "capital discipline as venture rounds reflect it"
		},
		lnRevenue: {
			unit: "1",
			meaning: "log of the closed labs’ run rate in $bn a year"
		},
		opennessStartups: {
			unit: "1",
			meaning: "share of their best models that Chinese start-ups open"
		},
		opennessBigtech: {
			unit: "1",
			meaning: "the same for Chinese big tech"
		},
		opennessUs: {
			unit: "1",
			meaning: "the same for US big tech"
		},
		opennessChallengers: {
			unit: "1",
			meaning: "the same for challengers"
		},
		knowHow: {
			unit: "1",
			meaning: "share of open labs that know how to build near the frontier"
		},
		gap: {
			unit: "year",
			meaning: "lag of the best open model behind the closed frontier"
		},
		labs: {
			unit: "lab",
			meaning: "Chinese start-ups active near the frontier"
		},
		cash: {
			unit: "$bn",
			meaning: "cash of the Chinese start-ups"
		},
		turnover: {
			unit: "1",
			meaning: "departures from open labs beyond the usual, 0 to 1"
		},
		take: {
			unit: "1",
			meaning: "Nvidia’s free cash flow over AI capital not spent on own chips"
		},
		silicon: {
			unit: "1",
			meaning: "own chips’ share of new AI compute"
		},
		sponsor: {
			unit: "$bn/year",
			meaning: "Nvidia’s spending on open models"
		},
		flagship: {
			unit: "$bn/year",
			meaning: "the part of it that shows in its largest model"
		},
		fresh: {
			unit: "model",
			meaning: "near-frontier open-weight models in the first third of their time as current"
		},
		ripe: {
			unit: "model",
			meaning: "the same, in the second third"
		},
		fading: {
			unit: "model",
			meaning: "the same, in the last third"
		},
		niche: {
			unit: "model",
			meaning: "small open models"
		},
		reliance: {
			unit: "1",
			meaning: "firms that depend on open weights, mid-2026 = 1"
		},
		scarcity: {
			unit: "1",
			meaning: "scarcity as firms perceive it, 0 to 1"
		},
		pressure: {
			unit: "1",
			meaning: "pressure for a consortium, 0 to 100"
		},
		members: {
			unit: "firm",
			meaning: "paying members"
		},
		attempted: {
			unit: "1",
			meaning: "how far founding one has been attempted, 0 to 1"
		},
		formed: {
			unit: "1",
			meaning: "how far a consortium exists, 0 to 1; a half counts as formed"
		},
		effortHalfway: {
			unit: "$bn/year",
			meaning: "consortium spending half-way to output"
		},
		effort: {
			unit: "$bn/year",
			meaning: "consortium spending that shows in its models"
		}
	});
	/** Index of each stock in the state vector. */
	var at = Object.fromEntries(STOCK_NAMES.map((name, i) => [name, i]));
	/** Auxiliaries that `rates` reports besides the flows; one number each. */
	var SEEN = [
		"runCost",
		"programme",
		"ticket",
		"closedRevenue",
		"strain",
		"startupSpending",
		"cashFlow",
		"fromStartups",
		"fromBigtech",
		"fromUs",
		"fromNvidia",
		"fromChallengers",
		"fromNonprofits",
		"fromConsortium",
		"releases",
		"supply",
		"nonChinese",
		"worry",
		"demand",
		"squeeze",
		"memberShare",
		"budget",
		"covered"
	];
	/** Writes the state at `CLOCK.start` into `s`. */
	function initial(p, s) {
		const windowThen = p.toleranceThen / p.frontierSpeedThen;
		const stage = log(p.costGrowthThen) / p.oneYear * (windowThen / 3);
		s[at.lnCost] = log(p.costThen / p.oneBillion);
		s[at.lnCostAgo1] = log(p.costThen / p.oneBillion) - stage;
		s[at.lnCostAgo2] = log(p.costThen / p.oneBillion) - 2 * stage;
		s[at.lnCostAgo] = log(p.costThen / p.oneBillion) - 3 * stage;
		s[at.capital] = p.capitalThen;
		s[at.discipline] = p.disciplineThen;
		s[at.climate] = p.disciplineThen;
		s[at.lnRevenue] = log(p.revenueThen / p.oneBillionAYear);
		s[at.opennessStartups] = 1;
		s[at.opennessBigtech] = 1;
		s[at.opennessUs] = 1;
		s[at.opennessChallengers] = 1;
		s[at.knowHow] = p.knowHowThen;
		s[at.gap] = 0;
		s[at.labs] = p.labsThen;
		s[at.cash] = p.cashThen;
		s[at.turnover] = 0;
		s[at.take] = p.takeThen;
		s[at.silicon] = p.siliconThen;
		s[at.sponsor] = 0;
		s[at.flagship] = 0;
		s[at.fresh] = p.supplyThen / 3;
		s[at.ripe] = p.supplyThen / 3;
		s[at.fading] = p.supplyThen / 3;
		s[at.niche] = p.nicheThen;
		s[at.reliance] = p.relianceThen;
		s[at.scarcity] = p.scarcityThen;
		s[at.pressure] = 0;
		s[at.members] = 0;
		s[at.attempted] = 0;
		s[at.formed] = 0;
		s[at.effortHalfway] = 0;
		s[at.effort] = 0;
	}
	/** Net flows at `time` (decimal years) for state `s` into `rate`, per year; observed auxiliaries into `see`. */
	function rates(time, s, p, rate, see) {
		const phase = ramp(time, p.today, p.phaseIn);
		const b1 = 1 - phase * (1 - p.loopB1);
		const b2 = 1 - phase * (1 - p.loopB2);
		const b3 = 1 - phase * (1 - p.loopB3);
		const b4 = 1 - phase * (1 - p.loopB4);
		const b5 = 1 - phase * (1 - p.loopB5);
		const r1 = 1 - phase * (1 - p.loopR1);
		const r2 = 1 - phase * (1 - p.loopR2);
		const r3 = 1 - phase * (1 - p.loopR3);
		const r4 = 1 - phase * (1 - p.loopR4);
		const cashChannel = 1 - phase * (1 - p.channelCash);
		const ownChannel = 1 - phase * (1 - p.channelOwnModel);
		const disciplinePast = p.disciplineThen + (p.disciplineToday - p.disciplineThen) * ramp(time, p.disciplineTurn, p.phaseIn);
		const disciplineLever = (p.discipline - p.disciplineToday) * ramp(time, Math.max(p.today, p.disciplineYear), p.phaseIn);
		rate[at.discipline] = (disciplinePast + disciplineLever - s[at.discipline]) / p.disciplineDelay;
		rate[at.climate] = (s[at.discipline] - s[at.climate]) / p.fundingDelay;
		const tightening = s[at.discipline] - p.disciplineToday;
		const rounds = Math.max(0, 1 - p.procyclical * (s[at.climate] - p.disciplineToday));
		const runCost = p.oneBillion * exp(s[at.lnCost]);
		const programme = p.developmentMultiple * runCost;
		const wantedGrowth = log(p.costGrowthThen + (p.costGrowth - p.costGrowthThen) * phase) / p.oneYear;
		const claim = programme / (p.programmeShare * s[at.capital]);
		const freeGrowth = wantedGrowth * (1 - p.disciplineDrag * tightening) - p.capitalResistance * claim * claim;
		const growth = Math.max(-p.fastestRetreat, freeGrowth);
		rate[at.lnCost] = growth;
		const ceiling = p.capitalCeiling * (1 - p.disciplineCapital * tightening);
		rate[at.capital] = p.capitalGrowth * s[at.capital] * (1 - s[at.capital] / ceiling);
		const progress = 1 - p.scalingShare + p.scalingShare * Math.max(0, growth) * p.oneYear / log(p.costGrowthThen);
		const speed = p.frontierSpeedThen * progress;
		const window = (p.toleranceThen + (p.tolerance - p.toleranceThen) * phase) / speed;
		rate[at.lnCostAgo1] = 3 * (s[at.lnCost] - s[at.lnCostAgo1]) / window;
		rate[at.lnCostAgo2] = 3 * (s[at.lnCostAgo1] - s[at.lnCostAgo2]) / window;
		rate[at.lnCostAgo] = 3 * (s[at.lnCostAgo2] - s[at.lnCostAgo]) / window;
		const access = p.accessToday + (p.access - p.accessToday) * phase;
		const saving = log(p.catchUpThen + (p.catchUp - p.catchUpThen) * phase) / p.oneYear * (1 - p.distillation * (access - p.accessToday));
		const ticket = p.developmentMultiple * p.oneBillion * exp(s[at.lnCostAgo] - saving * window);
		const slope = saving + (s[at.lnCost] - s[at.lnCostAgo]) / window;
		const closedRevenue = p.oneBillionAYear * exp(s[at.lnRevenue]);
		const captured = 1 + r3 * p.switchToClosed * s[at.scarcity];
		rate[at.lnRevenue] = p.revenueGrowth * progress * captured * (1 - closedRevenue / p.revenueCeiling);
		const raised = (p.fundingThen + (p.fundingToday - p.fundingThen) * ramp(time, p.fundingTurn, p.fundingTurnLength)) * (1 + (p.chinaFunding - 1) * phase) * rounds * (1 - r2 * p.turnoverMoney * s[at.turnover]);
		const staffed = 1 - r2 * p.turnoverDrag * s[at.turnover];
		const strength = p.cadence * s[at.knowHow] * staffed;
		const triedStartups = s[at.labs] * strength * s[at.opennessStartups];
		const earned = p.startupRevenueShare * closedRevenue * triedStartups / (triedStartups + p.releasesForRevenue);
		const income = raised + p.stateFloor + earned;
		const means = income + s[at.cash] / p.horizon;
		const want = s[at.labs] * (p.reserve / p.oneLab) * ticket + p.penny;
		const startupSpending = means * want / pow(means * means + want * want, 1 / 2);
		const strain = want * want / (means * means + want * want);
		rate[at.cash] = income - startupSpending;
		rate[at.labs] = s[at.labs] * (p.labEntry * (1 - strain) * (1 - s[at.labs] / p.labsCeiling) - p.labExit * strain);
		const budgetStartups = startupSpending * p.oneLab / (s[at.labs] + p.trace * p.oneLab) + p.penny;
		rate[at.turnover] = (r2 * strain - s[at.turnover]) / p.turnoverDelay;
		rate[at.take] = (p.takeCeiling - s[at.take]) / p.takeTime;
		const wealth = 1 + r3 * (pow(closedRevenue / p.wealthToday, p.siliconWealth) - 1);
		const siliconPace = (p.siliconGrowthThen + (p.siliconGrowth - p.siliconGrowthThen) * phase) / p.hundred;
		rate[at.silicon] = siliconPace * wealth * (p.siliconCeiling - s[at.silicon]) / (p.siliconCeiling - p.siliconToday);
		const shockFade = exp(-Math.max(0, time - p.nvidiaYear - p.shockLength) / p.nvidiaRecovery);
		const shock = p.nvidiaShock / p.hundred * ramp(time, p.nvidiaYear, p.shockLength) * shockFade;
		const cashFlow = s[at.capital] * s[at.take] * (1 - s[at.silicon]) * (1 + shock);
		const business = s[at.capital] * s[at.take] * p.claimed;
		const ease = cashFlow / business;
		const cashFactor = 1 - cashChannel * (1 - Math.min(1, (1 + p.cashPinch * p.cashPinch) * ease * ease / (ease * ease + p.cashPinch * p.cashPinch)));
		const temptation = phase * ownChannel * p.ownModel * (closedRevenue / (closedRevenue + p.temptationHalf));
		const leadNvidia = log((s[at.flagship] + p.penny) / ticket) / slope;
		const started = ramp(time, p.sponsorStart, p.sponsorBuild);
		const triedNvidia = p.labsNvidia * p.cadence * started * (1 - temptation);
		const fromNvidia = triedNvidia * logistic(leadNvidia / p.scatter);
		const success = fromNvidia / (fromNvidia + p.successHalf);
		const conflictFactor = 1 - phase * b2 * p.conflict * p.concentration * success;
		const plan = (p.sponsorBudgetThen + (p.sponsorBudget - p.sponsorBudgetThen) * phase) * started * (business / p.businessToday);
		const runOff = ramp(time, p.today, p.pledgeLength);
		const pledged = phase * (p.pledgeShare * (1 - runOff * runOff)) * (p.sponsorBudgetThen + (p.sponsorBudget - p.sponsorBudgetThen) * phase);
		const due = Math.max(plan * cashFactor * conflictFactor * (1 - temptation), Math.min(s[at.sponsor], pledged)) - s[at.sponsor];
		rate[at.sponsor] = Math.max(0, due) / p.sponsorRise + Math.min(0, due) / p.sponsorCut;
		rate[at.flagship] = (p.flagshipShare * s[at.sponsor] - s[at.flagship]) / p.sponsorLearning;
		const tempted = p.closingSteepness * s[at.lnRevenue];
		const punished = p.closingDiscipline * tightening;
		const openStartups = logistic(p.closingSteepness * log(p.closeAtStartups / p.oneBillionAYear) - tempted - punished - p.closingStrain * strain);
		const openBigtech = logistic(p.closingSteepness * log(p.closeAtBigtech / p.oneBillionAYear) - tempted - p.selfFunded * punished);
		const openUs = logistic(p.closingSteepness * log(p.closeAtUs / p.oneBillionAYear) - tempted - p.selfFunded * punished);
		const openChallengers = logistic(p.closingSteepness * log(p.closeAtChallengers / p.oneBillionAYear) - tempted - punished);
		const open = 1 - p.opennessFloor;
		rate[at.opennessStartups] = (p.opennessFloor + open * openStartups - s[at.opennessStartups]) / p.opennessDelay;
		rate[at.opennessBigtech] = (p.opennessFloor + open * openBigtech - s[at.opennessBigtech]) / p.opennessDelay;
		rate[at.opennessUs] = (p.opennessFloor + open * openUs - s[at.opennessUs]) / p.opennessDelay;
		rate[at.opennessChallengers] = (p.opennessFloor + open * openChallengers - s[at.opennessChallengers]) / p.opennessDelay;
		const lateStartups = p.longestDelay * (1 - s[at.opennessStartups]);
		const lateBigtech = p.longestDelay * (1 - s[at.opennessBigtech]);
		const lateUs = p.longestDelay * (1 - s[at.opennessUs]);
		const lateChallengers = p.longestDelay * (1 - s[at.opennessChallengers]);
		const bigtechMoney = p.budgetBigtech * s[at.capital] * Math.max(0, 1 - p.bigtechDiscipline * tightening) + p.penny;
		const usMoney = p.budgetUs * s[at.capital] + p.penny;
		const backed = 1 - p.nvidiaStakes * (1 - cashFactor);
		const challengerMoney = (p.budgetChallengersThen + (p.budgetChallengers - p.budgetChallengersThen) * ramp(time, p.fundingTurn, p.fundingTurnLength)) * s[at.capital] * rounds * backed + p.penny;
		const leadStartups = log(budgetStartups / ticket) / slope;
		const leadBigtech = log(bigtechMoney / ticket) / slope;
		const leadUs = log(usMoney / ticket) / slope;
		const leadChallengers = log(challengerMoney / ticket) / slope;
		const leadNonprofits = log(p.budgetNonprofits / ticket) / slope;
		const fitStartups = logistic((leadStartups - lateStartups) / p.scatter);
		const fitBigtech = logistic((leadBigtech - lateBigtech) / p.scatter);
		const fitUs = logistic((leadUs - lateUs) / p.scatter);
		const fitChallengers = logistic((leadChallengers - lateChallengers) / p.scatter);
		const fitNonprofits = logistic(leadNonprofits / p.scatter);
		const triedBigtech = p.labsBigtech * strength * s[at.opennessBigtech];
		const triedUs = p.labsUs * strength * s[at.opennessUs];
		const triedChallengers = p.labsChallengers * strength * s[at.opennessChallengers];
		const triedNonprofits = p.labsNonprofits * strength;
		const fromStartups = triedStartups * fitStartups;
		const fromBigtech = triedBigtech * fitBigtech;
		const fromUs = triedUs * fitUs;
		const fromChallengers = triedChallengers * fitChallengers;
		const fromNonprofits = triedNonprofits * fitNonprofits;
		const leadConsortium = log((s[at.effort] + p.penny) / ticket) / slope;
		const fromConsortium = b1 * p.labsConsortium * p.cadence * logistic(leadConsortium / p.scatter);
		const releases = fromStartups + fromBigtech + fromUs + fromNvidia + fromChallengers + fromNonprofits + fromConsortium;
		const nonChinese = 1 - (fromStartups + fromBigtech) / (releases + p.trace * p.successHalf);
		const triedConsortium = b1 * p.labsConsortium * p.cadence * s[at.formed];
		const lagStartups = Math.max(0, window - leadStartups) + lateStartups;
		const lagBigtech = Math.max(0, window - leadBigtech) + lateBigtech;
		const lagUs = Math.max(0, window - leadUs) + lateUs;
		const lagChallengers = Math.max(0, window - leadChallengers) + lateChallengers;
		const lagNonprofits = Math.max(0, window - leadNonprofits);
		const lagNvidia = Math.max(0, window - leadNvidia);
		const lagConsortium = Math.max(0, window - leadConsortium);
		const nearness = triedStartups * exp(-lagStartups / p.scatter) + triedBigtech * exp(-lagBigtech / p.scatter) + triedUs * exp(-lagUs / p.scatter) + triedChallengers * exp(-lagChallengers / p.scatter) + triedNonprofits * exp(-lagNonprofits / p.scatter) + triedNvidia * exp(-lagNvidia / p.scatter) + triedConsortium * exp(-lagConsortium / p.scatter);
		const nearest = Math.max(0, p.scatter * log(p.releasesUsual / (nearness + p.trace * p.releasesUsual)));
		const settled = s[at.knowHow] * s[at.knowHow];
		rate[at.gap] = settled * (nearest - s[at.gap]) / p.releaseWait + 1 - settled;
		const life = p.currentPoints / speed;
		rate[at.fresh] = releases - 3 * s[at.fresh] / life;
		rate[at.ripe] = 3 * (s[at.fresh] - s[at.ripe]) / life;
		rate[at.fading] = 3 * (s[at.ripe] - s[at.fading]) / life;
		const supply = s[at.fresh] + s[at.ripe] + s[at.fading];
		rate[at.knowHow] = p.knowHowSpread * s[at.knowHow] * (1 - s[at.knowHow]);
		const turned = 1 + p.nicheShift * (1 - s[at.opennessUs]);
		rate[at.niche] = p.nicheGrowth * turned * s[at.niche] * (1 - s[at.niche] / p.nicheCeiling);
		const usable = supply * ((releases + (fromStartups * s[at.opennessStartups] * s[at.opennessStartups] + fromBigtech * s[at.opennessBigtech] * s[at.opennessBigtech] + fromUs * s[at.opennessUs] + fromChallengers * s[at.opennessChallengers] + fromNvidia + fromNonprofits + fromConsortium)) / (2 * releases + p.trace * p.successHalf));
		const scarcityNow = p.scarcityHalf / (p.scarcityHalf + usable);
		rate[at.scarcity] = (scarcityNow - s[at.scarcity]) / p.perceptionDelay;
		const assured = exp(-Math.max(0, lagConsortium - window) / p.usefulFade);
		const worry = s[at.scarcity] * (1 - b1 * p.relief * assured);
		const relianceWish = p.relianceGrowthThen + (p.relianceGrowth - p.relianceGrowthThen) * phase;
		const tooFar = p.gapChurn * Math.max(0, s[at.gap] - p.oneYear);
		const put = b3 * p.scarcityChurn * Math.max(0, s[at.scarcity] - p.scarcityThen);
		rate[at.reliance] = s[at.reliance] * (relianceWish * (1 - s[at.reliance] / p.relianceCeiling) - put - tooFar);
		const unreplaced = p.dependence * (1 - p.smallSuffices * s[at.niche] / (s[at.niche] + p.nicheHalf));
		const demand = p.stake * s[at.reliance] * unreplaced * worry * (1 + p.accessAmplifier * access);
		const unmet = demand + p.penny;
		const squeeze = p.hundredPercent * unmet / (unmet + p.demandPerModel * supply);
		const interest = phase * p.consortium * logistic((s[at.pressure] - p.pressureToJoin) / p.pressureSpread);
		const candidates = p.candidatesToday + (p.candidates - p.candidatesToday) * phase;
		const publicShare = p.publicShareToday + (p.publicShare - p.publicShareToday) * phase;
		const ambition = p.ambitionToday + (p.ambition - p.ambitionToday) * phase;
		const seats = Math.max(0, candidates - s[at.members]);
		const founders = p.foundingShare * candidates;
		const split = founders + r1 * Math.max(0, s[at.members] + interest * seats - founders);
		const aim = (1 - ambition) * (window + p.followerSlack);
		const required = programme * exp(-slope * aim);
		const ask = required * (1 - publicShare) / split;
		const memberShare = Math.min(1, ask * p.oneFirm / programme);
		const pays = p.million * p.willingness * (1 + r4 * p.worryPays * Math.max(0, worry - p.worryToday));
		const worthwhile = ticket / (ticket + ask * p.oneFirm);
		const misaligned = (p.misalignmentToday + (p.misalignment - p.misalignmentToday) * phase) * (1 + b4 * s[at.members] / p.crowding);
		const comfort = s[at.sponsor] / (s[at.sponsor] + p.comfortHalf) * (p.comfortFloor + (1 - p.comfortFloor) * logistic(leadNvidia / p.scatter));
		const visible = p.visibleFloor + (1 - p.visibleFloor) * s[at.members] / (s[at.members] + p.quorum);
		const aligned = Math.max(0, 1 - p.misalignmentWeight * misaligned);
		const push = squeeze / p.hundredPercent * worthwhile * aligned * visible * (1 - b5 * p.comfortWeight * comfort);
		const wanted = p.hundredPercent * push * push / (push * push + p.pushHalf * p.pushHalf);
		rate[at.pressure] = (wanted - s[at.pressure]) / p.institutionalDelay;
		const accepts = logistic(log(pays / ask) / p.askSpread);
		const staying = logistic((s[at.pressure] - p.pressureToStay) / p.pressureSpread);
		const leaving = p.exitRate + p.exitMisaligned * misaligned + p.exitEased * (1 - staying);
		rate[at.members] = interest * accepts * seats / p.joinTime - leaving * s[at.members];
		const budget = Math.min(required, s[at.members] * pays / (1 - publicShare));
		const covered = budget / required;
		const closes = logistic((covered - p.closureNeeded) / p.closureSpread);
		const enough = logistic((s[at.members] - p.quorum) / p.quorumSpread);
		const founding = interest * closes * enough * (1 - s[at.attempted]) / p.formationTime;
		rate[at.attempted] = founding - (s[at.attempted] - s[at.formed]) / p.retry;
		const lapse = p.dissolution * misaligned / p.misalignedUsual + p.collapse * (1 - closes * enough);
		rate[at.formed] = founding - lapse * s[at.formed];
		rate[at.effortHalfway] = 2 * (s[at.formed] * budget - s[at.effortHalfway]) / p.outputDelay;
		rate[at.effort] = 2 * (s[at.effortHalfway] - s[at.effort]) / p.outputDelay;
		see.runCost = runCost;
		see.programme = programme;
		see.ticket = ticket;
		see.closedRevenue = closedRevenue;
		see.strain = strain;
		see.startupSpending = startupSpending;
		see.cashFlow = cashFlow;
		see.fromStartups = fromStartups;
		see.fromBigtech = fromBigtech;
		see.fromUs = fromUs;
		see.fromNvidia = fromNvidia;
		see.fromChallengers = fromChallengers;
		see.fromNonprofits = fromNonprofits;
		see.fromConsortium = fromConsortium;
		see.releases = releases;
		see.supply = supply;
		see.nonChinese = nonChinese;
		see.worry = worry;
		see.demand = demand;
		see.squeeze = squeeze;
		see.memberShare = memberShare;
		see.budget = budget;
		see.covered = covered;
	}
	/** Every lever, ready for loops. */
	var levers = [
		{
			id: "cost",
			parameter: "costGrowth",
			kind: "event",
			main: true,
			name: "Training-cost growth",
			min: 1.2,
			max: 5,
			step: .1,
			unit: "a year",
			format: {
				digits: 1,
				after: "×"
			},
			bands: [
				{
					upTo: 1.5,
					words: "below every estimate"
				},
				{
					upTo: 2.35,
					words: "below most estimates"
				},
				{
					upTo: 3.4,
					words: "within the estimates"
				},
				{
					upTo: 4.9,
					words: "above most estimates"
				},
				{
					upTo: 5,
					words: "above every estimate"
				}
			],
			estimates: [
				{
					value: 2.4,
					evidence: "training-cost-growth-cottier-v1"
				},
				{
					value: 2.5,
					evidence: "training-cost-growth-epoch-hub"
				},
				{
					value: 2.93,
					evidence: "training-cost-growth-own-2016"
				},
				{
					value: 3.28,
					evidence: "training-cost-growth-refit-flagged"
				},
				{
					value: 3.5,
					evidence: "training-cost-growth-since-2020"
				},
				{
					value: 3.88,
					evidence: "training-cost-growth-own-2020"
				},
				{
					value: 4.89,
					evidence: "training-cost-growth-refit-top10"
				}
			]
		},
		{
			id: "nvidia",
			parameter: "nvidiaShock",
			kind: "event",
			main: true,
			name: "Nvidia cash-flow shock",
			min: -90,
			max: 0,
			step: 1,
			unit: "of cash flow",
			format: {
				digits: 0,
				after: "%"
			},
			bands: [
				{
					upTo: -80,
					words: "as in a vendor bust"
				},
				{
					upTo: -58,
					words: "deeper than the last bust"
				},
				{
					upTo: -45,
					words: "as in fiscal 2023"
				},
				{
					upTo: -1,
					words: "milder than in 2023"
				},
				{
					upTo: 0,
					words: "no shock"
				}
			],
			estimates: [
				{
					value: -79,
					evidence: "nvidia-fcf-fall-to-quarter-share"
				},
				{
					value: -57.4,
					evidence: "vendor-bust-lucent"
				},
				{
					value: -53.2,
					evidence: "nvidia-fcf-shock-fy2023"
				}
			]
		},
		{
			id: "nvidia-year",
			parameter: "nvidiaYear",
			kind: "event",
			name: "Year of the Nvidia shock",
			min: 2027,
			max: 2034,
			step: .25,
			unit: "",
			format: {
				digits: 2,
				trim: true
			},
			bands: [{
				upTo: 2034,
				words: "the fall takes a year"
			}]
		},
		{
			id: "nvidia-recovery",
			parameter: "nvidiaRecovery",
			kind: "event",
			name: "Recovery from the shock",
			min: .5,
			max: 8,
			step: .25,
			unit: "years",
			format: {
				digits: 2,
				trim: true
			},
			bands: [
				{
					upTo: 1,
					words: "as quick as after fiscal 2023"
				},
				{
					upTo: 4,
					words: "a slow recovery"
				},
				{
					upTo: 8,
					words: "hardly any recovery in sight"
				}
			]
		},
		{
			id: "discipline",
			parameter: "discipline",
			kind: "event",
			main: true,
			name: "Capital discipline",
			min: 0,
			max: 1,
			step: .01,
			unit: "",
			format: { digits: 2 },
			bands: [
				{
					upTo: .15,
					words: "easy money, as in mid-2025"
				},
				{
					upTo: .3,
					words: "easier than today"
				},
				{
					upTo: .45,
					words: "as today: credit tight, equity open"
				},
				{
					upTo: .75,
					words: "markets punish generosity"
				},
				{
					upTo: 1,
					words: "a bust, as in 2001"
				}
			],
			estimates: [
				{
					value: .1,
					evidence: "capital-discipline-2025"
				},
				{
					value: .35,
					evidence: "capital-discipline-2026"
				},
				{
					value: .9,
					evidence: "capital-discipline-2001"
				}
			]
		},
		{
			id: "discipline-year",
			parameter: "disciplineYear",
			kind: "event",
			name: "Year discipline sets in",
			min: 2027,
			max: 2034,
			step: .25,
			unit: "",
			format: {
				digits: 2,
				trim: true
			},
			bands: [{
				upTo: 2034,
				words: "today’s level until then"
			}]
		},
		{
			id: "china",
			parameter: "chinaFunding",
			kind: "event",
			main: true,
			name: "Chinese lab funding",
			min: 0,
			max: 2,
			step: .05,
			unit: "the 2026 pace",
			format: {
				digits: 2,
				after: "×",
				trim: true
			},
			bands: [
				{
					upTo: .15,
					words: "as in 2024 and 2025"
				},
				{
					upTo: .85,
					words: "below the record year"
				},
				{
					upTo: 1.3,
					words: "about the record year"
				},
				{
					upTo: 2,
					words: "above the record year"
				}
			],
			estimates: [{
				value: .1,
				evidence: "china-funding-pace-2025"
			}, {
				value: 1,
				evidence: "china-funding-pace-2026"
			}]
		},
		{
			id: "access",
			parameter: "access",
			kind: "event",
			name: "Access restriction",
			min: 0,
			max: 1,
			step: .02,
			unit: "of frontier capability not sold",
			format: {
				digits: 0,
				scale: 100,
				after: "%"
			},
			bands: [
				{
					upTo: .16,
					words: "gates are short and partial, as in 2026"
				},
				{
					upTo: .5,
					words: "the best models go to chosen partners"
				},
				{
					upTo: 1,
					words: "the frontier is mostly kept inside"
				}
			]
		},
		{
			id: "consortium",
			parameter: "consortium",
			kind: "event",
			name: "Consortium allowed",
			min: 0,
			max: 1,
			step: 1,
			unit: "",
			format: { digits: 0 },
			bands: [{
				upTo: 0,
				words: "nobody may pool money"
			}, {
				upTo: 1,
				words: "one may form"
			}],
			words: ["off", "on"]
		},
		{
			id: "reliance",
			parameter: "relianceGrowth",
			kind: "belief",
			name: "Growth of reliance",
			min: 0,
			max: 1,
			step: .02,
			unit: "more firms a year",
			format: {
				digits: 0,
				scale: 100,
				after: "%"
			},
			bands: [
				{
					upTo: .1,
					words: "hardly any more firms"
				},
				{
					upTo: .5,
					words: "slower than token shares grew to 2026"
				},
				{
					upTo: 1,
					words: "as fast as token shares grew to 2026"
				}
			]
		},
		{
			id: "misalignment",
			parameter: "misalignment",
			kind: "belief",
			name: "Misalignment of members",
			min: 0,
			max: 1,
			step: .02,
			unit: "",
			format: { digits: 2 },
			bands: [
				{
					upTo: .2,
					words: "members want the same model"
				},
				{
					upTo: .6,
					words: "as in past consortia"
				},
				{
					upTo: 1,
					words: "everyone wants another model"
				}
			]
		},
		{
			id: "candidates",
			parameter: "candidates",
			kind: "belief",
			name: "Candidate members",
			min: 4,
			max: 100,
			step: 1,
			unit: "firms",
			format: { digits: 0 },
			bands: [
				{
					upTo: 5,
					words: "fewer than most founding groups"
				},
				{
					upTo: 25,
					words: "as many as have founded consortia"
				},
				{
					upTo: 100,
					words: "more than any paying precedent"
				}
			]
		},
		{
			id: "public-share",
			parameter: "publicShare",
			kind: "belief",
			name: "Public share of the bill",
			min: 0,
			max: .6,
			step: .01,
			unit: "",
			format: {
				digits: 0,
				scale: 100,
				after: "%"
			},
			bands: [
				{
					upTo: .05,
					words: "companies pay alone"
				},
				{
					upTo: .3,
					words: "as in imec"
				},
				{
					upTo: .6,
					words: "as in SEMATECH and OpenEuroLLM"
				}
			]
		},
		{
			id: "willingness",
			parameter: "willingness",
			kind: "belief",
			name: "What a member will pay",
			min: 5,
			max: 200,
			step: 5,
			unit: "a year",
			format: {
				digits: 0,
				before: "$",
				after: "M"
			},
			bands: [
				{
					upTo: 15,
					words: "as SEMATECH’s mid-size members, after inflation"
				},
				{
					upTo: 100,
					words: "1/50 to 1/10 of a $1bn run"
				},
				{
					upTo: 200,
					words: "beyond the essay’s tenth"
				}
			]
		},
		{
			id: "catch-up",
			parameter: "catchUp",
			kind: "belief",
			name: "Follower’s catch-up rate",
			min: 10,
			max: 60,
			step: 1,
			unit: "cheaper each year behind",
			format: {
				digits: 0,
				after: "×"
			},
			bands: [{
				upTo: 15,
				words: "slower than the published range"
			}, {
				upTo: 60,
				words: "within the published range"
			}]
		},
		{
			id: "tolerance",
			parameter: "tolerance",
			kind: "belief",
			definition: true,
			name: "Near-frontier tolerance",
			min: 8,
			max: 12,
			step: 2,
			unit: "ECI points behind",
			format: { digits: 0 },
			bands: [
				{
					upTo: 8,
					words: "about half a year behind"
				},
				{
					upTo: 10,
					words: "about eight months behind"
				},
				{
					upTo: 12,
					words: "about ten months behind"
				}
			]
		},
		{
			id: "conflict",
			parameter: "conflict",
			kind: "belief",
			name: "Nvidia’s customer conflict",
			min: 0,
			max: 1,
			step: .02,
			unit: "",
			format: { digits: 2 },
			bands: [
				{
					upTo: .2,
					words: "customers do not mind Nemotron"
				},
				{
					upTo: .6,
					words: "customers push back"
				},
				{
					upTo: 1,
					words: "customers make Nvidia choose"
				}
			]
		},
		{
			id: "own-model",
			parameter: "ownModel",
			kind: "belief",
			name: "Nvidia’s own-model temptation",
			min: 0,
			max: 1,
			step: .02,
			unit: "",
			format: { digits: 2 },
			bands: [
				{
					upTo: .2,
					words: "Nvidia stays a chip maker"
				},
				{
					upTo: .6,
					words: "some chips stay inside"
				},
				{
					upTo: 1,
					words: "Nvidia builds a closed model"
				}
			]
		},
		{
			id: "silicon",
			parameter: "siliconGrowth",
			kind: "belief",
			name: "Custom-silicon growth",
			min: 0,
			max: 14,
			step: .5,
			unit: "points of new compute a year",
			format: { digits: 1 },
			bands: [
				{
					upTo: 1.5,
					words: "customers stop building chips"
				},
				{
					upTo: 12,
					words: "within the published range"
				},
				{
					upTo: 14,
					words: "faster than published"
				}
			]
		},
		{
			id: "ambition",
			parameter: "ambition",
			kind: "belief",
			name: "Consortium ambition",
			min: 0,
			max: 1,
			step: .02,
			unit: "",
			format: { digits: 2 },
			bands: [
				{
					upTo: .2,
					words: "a follower, over a year behind"
				},
				{
					upTo: .5,
					words: "just near the frontier"
				},
				{
					upTo: 1,
					words: "towards a full frontier programme"
				}
			]
		},
		{
			id: "sponsor",
			parameter: "sponsorBudget",
			kind: "belief",
			name: "Nvidia’s open-model budget",
			min: 0,
			max: 12,
			step: .2,
			unit: "a year",
			format: {
				digits: 1,
				before: "$",
				after: "bn"
			},
			bands: [
				{
					upTo: 1,
					words: "below the judged range"
				},
				{
					upTo: 8,
					words: "within the judged range"
				},
				{
					upTo: 12,
					words: "more than all its cloud commitments"
				}
			]
		}
	].map((row) => {
		const { value, low, high } = PARAMETERS[row.parameter];
		return {
			...row,
			default: value,
			low,
			high
		};
	});
	/** Every lever at its default. */
	function defaultLevers() {
		return Object.fromEntries(levers.map((lever) => [lever.id, lever.default]));
	}
	// src/model/loops.ts
	/** Every named loop (B balances, R reinforces) and channel (S, of the single sponsor). */
	var LOOPS = [
		{
			id: "B1",
			name: "Consortium response",
			story: "Scarcity builds pressure, pressure a consortium, its models end the scarcity.",
			parameter: "loopB1"
		},
		{
			id: "B2",
			name: "Sponsor against its customers",
			story: "The better Nvidia’s open models do, the more they compete with those who buy its chips.",
			parameter: "loopB2"
		},
		{
			id: "B3",
			name: "Scarcity dampens reliance",
			story: "Fewer strong open models make fewer firms build on them.",
			parameter: "loopB3"
		},
		{
			id: "B4",
			name: "More members, more misalignment",
			story: "Each further member wants another model, and some leave.",
			parameter: "loopB4"
		},
		{
			id: "B5",
			name: "Sponsor’s comfort",
			story: "While one company pays, nobody else needs to.",
			parameter: "loopB5"
		},
		{
			id: "R1",
			name: "More members, lower dues",
			story: "Each member makes the bill of the others smaller, which brings the next.",
			parameter: "loopR1"
		},
		{
			id: "R2",
			name: "Strain and turnover",
			story: "Short money drives people out, fewer releases follow, and money gets shorter.",
			parameter: "loopR2"
		},
		{
			id: "R3",
			name: "Closed labs’ wealth",
			story: "Rich closed labs build own chips, which drains the sponsor, thins open supply and makes them richer.",
			parameter: "loopR3"
		},
		{
			id: "R4",
			name: "Worry pays",
			story: "Scarcity makes firms worry, and worried firms pay more to secure access.",
			parameter: "loopR4"
		},
		{
			id: "S1",
			name: "Cash channel",
			story: "Less free cash flow, less money for open models.",
			parameter: "channelCash"
		},
		{
			id: "S2",
			name: "Own-model channel",
			story: "Nvidia keeps chips for a closed model of its own.",
			parameter: "channelOwnModel"
		}
	];
	/** The rows, typed as plain outputs for loops. */
	var outputs = [
		{
			id: "open-supply",
			name: "Open supply",
			unit: "near-frontier open models",
			meaning: "Open-weight models released within the tolerance of the closed frontier while it has moved no more than 15 ECI points since: about the last twelve months’ releases.",
			from: "supply",
			scale: 1,
			headline: true,
			bounds: [0, 60],
			digits: 1
		},
		{
			id: "access-demand",
			name: "Demand for access",
			unit: "index, today = 100",
			meaning: "What firms that depend on open weights would pay to secure access, against today.",
			from: "demand",
			scale: "today",
			headline: true,
			bounds: [0, 6e3],
			digits: 0
		},
		{
			id: "consortium-pressure",
			name: "Consortium pressure",
			unit: "0 to 100",
			meaning: "How hard circumstances push firms to pool money for an open model.",
			from: "pressure",
			scale: 1,
			headline: true,
			bounds: [0, 100],
			digits: 0
		},
		{
			id: "squeeze",
			name: "Squeeze",
			unit: "0 to 100",
			meaning: "Demand for access against open supply; 50 where each current model meets 1.25 billion dollars of demand a year.",
			from: "squeeze",
			scale: 1,
			bounds: [0, 100],
			digits: 0
		},
		{
			id: "gap-months",
			name: "Open-closed gap",
			unit: "months",
			meaning: "Months since the closed frontier first reached what the best open model can do today.",
			from: "gap",
			scale: 12,
			bounds: [0, 120],
			digits: 1
		},
		{
			id: "frontier-run-cost",
			name: "Frontier run cost",
			unit: "$M, final run",
			meaning: "Cost of the dearest final training run.",
			from: "runCost",
			scale: 1e3,
			bounds: [0, 1e6],
			digits: 0
		},
		{
			id: "ticket",
			name: "Ticket",
			unit: "$M a year",
			meaning: "What a lab has to spend in a year to stay just near the frontier.",
			from: "ticket",
			scale: 1e3,
			bounds: [0, 1e6],
			digits: 0
		},
		{
			id: "releases-chinese-startups",
			name: "Chinese start-ups",
			unit: "models a year",
			meaning: "Near-frontier open releases: Moonshot, MiniMax, Z.ai, DeepSeek.",
			from: "fromStartups",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases-chinese-bigtech",
			name: "Chinese big tech",
			unit: "models a year",
			meaning: "Near-frontier open releases: Alibaba and others.",
			from: "fromBigtech",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases-us-bigtech",
			name: "US big tech",
			unit: "models a year",
			meaning: "Near-frontier open releases: Meta, Microsoft, Google, OpenAI’s open weights.",
			from: "fromUs",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases-nvidia",
			name: "Nvidia",
			unit: "models a year",
			meaning: "Near-frontier open releases: Nemotron.",
			from: "fromNvidia",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases-challengers",
			name: "Challengers",
			unit: "models a year",
			meaning: "Near-frontier open releases: Mistral, Reflection, Thinking Machines, Arcee.",
			from: "fromChallengers",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases-nonprofits",
			name: "Nonprofits",
			unit: "models a year",
			meaning: "Near-frontier open releases: Ai2, Marin, Apertus.",
			from: "fromNonprofits",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases-consortium",
			name: "Consortium",
			unit: "models a year",
			meaning: "Near-frontier open releases of a consortium.",
			from: "fromConsortium",
			scale: 1,
			bounds: [0, 20],
			digits: 1
		},
		{
			id: "releases",
			name: "All near-frontier releases",
			unit: "models a year",
			meaning: "Near-frontier open releases of all classes.",
			from: "releases",
			scale: 1,
			bounds: [0, 60],
			digits: 1
		},
		{
			id: "non-chinese-share",
			name: "Non-Chinese share",
			unit: "share of releases",
			meaning: "Share of near-frontier open releases that does not come from China.",
			from: "nonChinese",
			scale: 1,
			bounds: [0, 1],
			digits: 2
		},
		{
			id: "small-model-niche",
			name: "Small-model niche",
			unit: "models on a curated list",
			meaning: "Small open models on offer.",
			from: "niche",
			scale: 1,
			bounds: [0, 2e4],
			digits: 0
		},
		{
			id: "reliance",
			name: "Reliance",
			unit: "mid-2026 = 1",
			meaning: "Firms that depend on open weights.",
			from: "reliance",
			scale: 1,
			bounds: [0, 20],
			digits: 2
		},
		{
			id: "access-demand-usd",
			name: "Demand for access in money",
			unit: "$bn a year",
			meaning: "What firms that depend on open weights would pay in a year to secure access.",
			from: "demand",
			scale: 1,
			bounds: [0, 500],
			digits: 1
		},
		{
			id: "ai-capital",
			name: "AI capital",
			unit: "$bn a year",
			meaning: "Capital spending of the hyperscalers.",
			from: "capital",
			scale: 1,
			bounds: [0, 3e3],
			digits: 0
		},
		{
			id: "closed-revenue",
			name: "Closed labs’ revenue",
			unit: "$bn a year",
			meaning: "Run rate of the closed frontier labs.",
			from: "closedRevenue",
			scale: 1,
			bounds: [0, 2e3],
			digits: 0
		},
		{
			id: "custom-silicon",
			name: "Custom silicon",
			unit: "percent of new AI compute",
			meaning: "Share of new AI compute on customers’ own chips.",
			from: "silicon",
			scale: 100,
			bounds: [0, 100],
			digits: 0
		},
		{
			id: "nvidia-cash-flow",
			name: "Nvidia free cash flow",
			unit: "$bn a year",
			meaning: "Cash left after investment.",
			from: "cashFlow",
			scale: 1,
			bounds: [0, 2e3],
			digits: 0
		},
		{
			id: "sponsor-budget",
			name: "Nvidia’s open-model budget",
			unit: "$bn a year",
			meaning: "What Nvidia spends on open models.",
			from: "sponsor",
			scale: 1,
			bounds: [0, 30],
			digits: 1
		},
		{
			id: "chinese-cash",
			name: "Chinese start-ups’ cash",
			unit: "$bn",
			meaning: "Cash of the Chinese start-ups together.",
			from: "cash",
			scale: 1,
			bounds: [0, 500],
			digits: 1
		},
		{
			id: "members",
			name: "Members",
			unit: "firms",
			meaning: "Paying members of a consortium.",
			from: "members",
			scale: 1,
			bounds: [0, 100],
			digits: 1
		},
		{
			id: "member-share",
			name: "Share per member",
			unit: "fraction of a frontier programme",
			meaning: "What each member is asked to pay, against a full frontier programme.",
			from: "memberShare",
			scale: 1,
			bounds: [0, 1],
			digits: 3
		},
		{
			id: "consortium-budget",
			name: "Consortium budget",
			unit: "$bn a year",
			meaning: "Dues and public money a year, if it exists.",
			from: "budget",
			scale: 1,
			bounds: [0, 200],
			digits: 2
		},
		{
			id: "bill-covered",
			name: "Bill covered",
			unit: "share of the consortium’s programme",
			meaning: "What dues and public money would pay of the programme it aims for.",
			from: "covered",
			scale: 1,
			bounds: [0, 1],
			digits: 2
		}
	];
	/** The row with this id. */
	function outputOf(id) {
		return outputs.find((output) => output.id === id);
	}
	/** The scenario nobody has touched. */
	function baseline() {
		return {
			version: 2,
			levers: defaultLevers(),
			cut: []
		};
	}
	// src/model/integrate.ts
	/** Room for runs of these equations over this clock. */
	function workspace({ size, seen }, clock) {
		const rows = Math.round((clock.end - clock.start) / clock.step) + 1;
		return {
			times: new Float64Array(rows),
			states: new Float64Array(rows * size),
			seen: new Float64Array(rows * seen.length),
			vectors: Array.from({ length: 6 }, () => new Float64Array(size)),
			see: Object.fromEntries(seen.map((name) => [name, 0]))
		};
	}
	/**
	* Runs the equations over the clock: classical fourth-order Runge-Kutta, or Euler for comparison with other engines.
	* Sums are taken in one fixed order, so that equal input gives equal bits. With `into`, the run overwrites that trajectory and returns it.
	*/
	function integrate(equations, p, clock, method, into = workspace(equations, clock)) {
		const { size, seen: names, initial, rates } = equations;
		const steps = into.times.length - 1;
		const [s, stage, k1, k2, k3, k4] = into.vectors;
		const see = into.see;
		const h = clock.step;
		initial(p, s);
		for (let row = 0; row <= steps; row++) {
			const time = clock.start + row * h;
			rates(time, s, p, k1, see);
			into.times[row] = time;
			into.states.set(s, row * size);
			for (let i = 0; i < names.length; i++) into.seen[row * names.length + i] = see[names[i]];
			if (method === "euler") {
				for (let i = 0; i < size; i++) s[i] += h * k1[i];
				continue;
			}
			for (let i = 0; i < size; i++) stage[i] = s[i] + h / 2 * k1[i];
			rates(time + h / 2, stage, p, k2, see);
			for (let i = 0; i < size; i++) stage[i] = s[i] + h / 2 * k2[i];
			rates(time + h / 2, stage, p, k3, see);
			for (let i = 0; i < size; i++) stage[i] = s[i] + h * k3[i];
			rates(time + h, stage, p, k4, see);
			for (let i = 0; i < size; i++) s[i] += h / 6 * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i]);
		}
		return into;
	}
	// src/model/outcome.ts
	/** How a scenario ends, by 2036. */
	var OUTCOMES = [
		"stopgap-holds",
		"squeeze",
		"consortium-forms",
		"consortium-fails"
	];
	/** A consortium exists while the model's `formed` is at least this; a squeeze is one while the squeeze index is at least `SQUEEZED`. */
	var FORMED = .5;
	/**
	* The first year after `from` in which a series reaches a level coming from below, between saved steps by straight line; null if it never does.
	*/
	function crossing(years, values, level, from = -Infinity) {
		for (let i = 1; i < years.length; i++) {
			if (years[i] <= from || values[i] < level || values[i - 1] >= level) continue;
			return years[i - 1] + (level - values[i - 1]) / (values[i] - values[i - 1]) * (years[i] - years[i - 1]);
		}
		return null;
	}
	/**
	* For each year the outcome, had the run ended there, as an index into `OUTCOMES`. A consortium that exists lasts, one that once formed and is
	* gone has failed; without one it is a squeeze once the index has reached its level after `today`.
	*/
	function outcomesAlong(years, formed, squeeze, today) {
		const [holds, squeezed, forms, fails] = OUTCOMES.map((_, i) => i);
		const outcomes = new Uint8Array(years.length);
		let without = holds;
		let ever = false;
		for (let i = 0; i < years.length; i++) {
			if (i > 0 && formed[i] >= FORMED && formed[i - 1] < FORMED) ever = true;
			if (years[i] > today && squeeze[i] >= 50) without = squeezed;
			outcomes[i] = ever ? formed[i] >= FORMED ? forms : fails : without;
		}
		return outcomes;
	}
	/** Decimal year in which a consortium first forms; null: never. */
	function formationOf(years, formed) {
		return crossing(years, formed, FORMED);
	}
	/** The outcome of a run, and when a consortium forms (null: never). */
	function outcomeOf(years, formed, squeeze, today) {
		const outcomes = outcomesAlong(years, formed, squeeze, today);
		return {
			outcome: OUTCOMES[outcomes[outcomes.length - 1]],
			formationYear: formationOf(years, formed)
		};
	}
	// src/model/simulate.ts
	/** The model as the integrator takes it. */
	var MODEL = {
		size: STOCK_NAMES.length,
		seen: SEEN,
		initial,
		rates
	};
	/** Row of `CLOCK.today` in a trajectory. */
	var TODAY_ROW = (CLOCK.today - CLOCK.start) / CLOCK.step;
	/** Parameter values of a scenario: the table's, with the levers and cuts in place. */
	function valuesOf(scenario) {
		const values = Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value]));
		for (const lever of levers) values[lever.parameter] = scenario.levers[lever.id];
		for (const loop of LOOPS) if (scenario.cut.includes(loop.id)) values[loop.parameter] = 0;
		return values;
	}
	/** Runs the model for a scenario. Pure: equal scenarios give equal bits. */
	function simulate(scenario) {
		return read(integrate(MODEL, valuesOf(scenario), CLOCK, "rk4"));
	}
	/** Outputs and outcome of a trajectory. */
	function read(trajectory) {
		const years = trajectory.times;
		const squeeze = column(trajectory, "squeeze");
		return {
			version: 2,
			years,
			today: TODAY_ROW,
			outputs: Object.fromEntries(outputs.map(({ id, from, scale }) => {
				const values = column(trajectory, from);
				const factor = scale === "today" ? 100 / values[TODAY_ROW] : scale;
				return [id, values.map((value) => value * factor)];
			})),
			...outcomeOf(years, column(trajectory, "formed"), squeeze, CLOCK.today)
		};
	}
	/** Reads one stock or observed auxiliary at a row of a trajectory. */
	function reader(name) {
		const stock = STOCK_NAMES.indexOf(name);
		const auxiliary = SEEN.indexOf(name);
		return stock >= 0 ? ({ states }, row) => states[row * STOCK_NAMES.length + stock] : ({ seen }, row) => seen[row * SEEN.length + auxiliary];
	}
	/** The same over time. */
	function column(trajectory, name) {
		const read = reader(name);
		return trajectory.times.map((_, row) => read(trajectory, row));
	}
	// src/model/edition.ts
	/** The version that this source is. */
	var newest = {
		version: 2,
		levers,
		loops: LOOPS,
		outputs,
		clock: CLOCK,
		values: valuesOf(baseline()),
		simulate
	};
	// src/ensemble/sequence.ts
	/**
	* Scrambled Sobol points: evenly spread over the unit cube, and the same doubles in every engine, since only 32-bit integers are involved.
	*
	* Direction numbers: Joe and Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30 (2008),
	* file new-joe-kuo-6.21201. Scrambling: Owen's nested uniform scramble by hashing (Laine and Karras 2011; Burley, Practical hash-based Owen
	* scrambling, JCGT 9 (2020)), with the constants that Vegdahl published in 2021.
	*/
	var BITS = 32;
	/** For each dimension after the first: coefficients of its primitive polynomial as one number, then its first direction numbers. */
	var PUBLISHED = [
		[0, 1],
		[
			1,
			1,
			3
		],
		[
			1,
			1,
			3,
			1
		],
		[
			2,
			1,
			1,
			1
		],
		[
			1,
			1,
			1,
			3,
			3
		],
		[
			4,
			1,
			3,
			5,
			13
		],
		[
			2,
			1,
			1,
			5,
			5,
			17
		],
		[
			4,
			1,
			1,
			5,
			5,
			5
		],
		[
			7,
			1,
			1,
			7,
			11,
			19
		],
		[
			11,
			1,
			1,
			5,
			1,
			1
		],
		[
			13,
			1,
			1,
			1,
			3,
			11
		],
		[
			14,
			1,
			3,
			5,
			5,
			31
		],
		[
			1,
			1,
			3,
			3,
			9,
			7,
			49
		],
		[
			13,
			1,
			1,
			1,
			15,
			21,
			21
		],
		[
			16,
			1,
			3,
			1,
			13,
			27,
			49
		],
		[
			19,
			1,
			1,
			1,
			15,
			7,
			5
		],
		[
			22,
			1,
			3,
			1,
			15,
			13,
			25
		],
		[
			25,
			1,
			1,
			5,
			5,
			19,
			61
		],
		[
			1,
			1,
			3,
			7,
			11,
			23,
			15,
			103
		],
		[
			4,
			1,
			3,
			7,
			13,
			13,
			15,
			69
		],
		[
			7,
			1,
			1,
			3,
			13,
			7,
			35,
			63
		],
		[
			8,
			1,
			3,
			5,
			9,
			1,
			25,
			53
		],
		[
			14,
			1,
			3,
			1,
			13,
			9,
			35,
			107
		],
		[
			19,
			1,
			3,
			1,
			5,
			27,
			61,
			31
		],
		[
			21,
			1,
			1,
			5,
			11,
			19,
			41,
			61
		],
		[
			28,
			1,
			3,
			5,
			3,
			3,
			13,
			69
		],
		[
			31,
			1,
			1,
			7,
			13,
			1,
			19,
			1
		],
		[
			32,
			1,
			3,
			7,
			5,
			13,
			19,
			59
		],
		[
			37,
			1,
			1,
			3,
			9,
			25,
			29,
			41
		],
		[
			41,
			1,
			3,
			5,
			13,
			23,
			1,
			55
		],
		[
			42,
			1,
			3,
			7,
			3,
			13,
			59,
			17
		],
		[
			50,
			1,
			3,
			1,
			3,
			5,
			53,
			69
		],
		[
			55,
			1,
			1,
			5,
			5,
			23,
			33,
			13
		],
		[
			56,
			1,
			1,
			7,
			7,
			1,
			61,
			123
		],
		[
			59,
			1,
			1,
			7,
			9,
			13,
			61,
			49
		],
		[
			62,
			1,
			3,
			3,
			5,
			3,
			55,
			33
		],
		[
			14,
			1,
			3,
			1,
			15,
			31,
			13,
			49,
			245
		],
		[
			21,
			1,
			3,
			5,
			15,
			31,
			59,
			63,
			97
		],
		[
			22,
			1,
			3,
			1,
			11,
			11,
			11,
			77,
			249
		]
	];
	/** Dimensions there are. */
	var DIMENSIONS$1 = PUBLISHED.length + 1;
	/** What each bit of an index contributes to a coordinate: `directions[dimension * BITS + bit]`. */
	var directions = new Uint32Array(DIMENSIONS$1 * BITS);
	for (let bit = 0; bit < BITS; bit++) directions[bit] = 1 << 31 - bit;
	PUBLISHED.forEach(([coefficients, ...first], row) => {
		const v = directions.subarray((row + 1) * BITS, (row + 2) * BITS);
		const degree = first.length;
		first.forEach((m, bit) => v[bit] = m << 31 - bit);
		for (let bit = degree; bit < BITS; bit++) {
			v[bit] = v[bit - degree] ^ v[bit - degree] >>> degree;
			for (let i = 1; i < degree; i++) if (coefficients >>> degree - 1 - i & 1) v[bit] ^= v[bit - i];
		}
	});
	/** Coordinate of point `i` before scrambling, in 2^-32; points in the published (Gray code) order, the first one at the origin. */
	function sobol(i, dimension) {
		let bits = 0;
		for (let gray = i ^ i >>> 1, at = dimension * BITS; gray !== 0; gray >>>= 1, at++) if (gray & 1) bits ^= directions[at];
		return bits >>> 0;
	}
	function reversed(bits) {
		bits = bits >>> 1 & 1431655765 | (bits & 1431655765) << 1;
		bits = bits >>> 2 & 858993459 | (bits & 858993459) << 2;
		bits = bits >>> 4 & 252645135 | (bits & 252645135) << 4;
		bits = bits >>> 8 & 16711935 | (bits & 16711935) << 8;
		return bits >>> 16 | bits << 16;
	}
	/** A hash in which every bit depends on the seed and on lower bits alone: in reversed order it is a nested scramble. */
	function nested(bits, seed) {
		bits ^= Math.imul(bits, 1025551850);
		bits = Math.imul(bits + seed, seed >>> 16 | 1);
		bits ^= Math.imul(bits, 89287766);
		return bits ^ Math.imul(bits, 1403136100);
	}
	/** A bijection of 32-bit numbers without visible pattern (the finish of MurmurHash3). */
	function mixed(bits) {
		bits = Math.imul(bits ^ bits >>> 16, 2246822507);
		bits = Math.imul(bits ^ bits >>> 13, 3266489909);
		return bits ^ bits >>> 16;
	}
	/**
	* Coordinate of point `i` in one dimension, from 0 to below 1. Any first 2^k points have exactly one in each interval of length 2^-k.
	* `i` and `seed` are whole numbers from 0 to 2^32 - 1, `dimension` one from 0 to `DIMENSIONS` - 1.
	*/
	function point(i, dimension, seed) {
		return (reversed(nested(reversed(sobol(i, dimension)), mixed(mixed(seed) + Math.imul(dimension, 2654435769)))) >>> 0) / 2 ** BITS;
	}
	// src/ensemble/draws.ts
	/** Draws of the shipped ensemble: the fewest whose bands lie within 0.5 % of a chart's axis of where many more draws put them; tests hold it to that. */
	var SIZE = 8192;
	/** Years between the rows of the shipped ensemble: half of the clock's pace, and within 0.1 % of an axis of it. */
	var STEP = 1 / 4;
	var parameterOf = (lever) => PARAMETERS[lever.parameter];
	/** Levers with a plausible band of what is true: all but switches, dates and definitions. */
	var UNCERTAIN = levers.filter((lever) => parameterOf(lever).low !== void 0 && !lever.definition).map(({ id }) => id);
	/** Those that say how the world works. */
	var BELIEFS = UNCERTAIN.filter((id) => levers.find((lever) => lever.id === id).kind === "belief");
	/**
	* What a lever may be, in its own unit, if a reader holds `value` to be most likely: the evidence's band, moved along with the value, inside
	* the lever's range. At the default it is exactly the published band; a lever without one stays where it is.
	*/
	function rangeOf(lever, value) {
		const { low, high } = parameterOf(lever);
		if (low === void 0 || high === void 0) return {
			low: value,
			high: value
		};
		const moved = value - lever.default;
		return {
			low: Math.max(lever.min, low + moved),
			high: Math.min(lever.max, high + moved)
		};
	}
	/**
	* A lever's value for a share `u` from 0 to below 1: half of the draws lie evenly below the reader's value, half evenly above, so that it is
	* the median draw. Where the range ends at the value, that half of the draws is the value itself. Not snapped to the lever's grid.
	*/
	function draw(lever, value, u) {
		const { low, high } = rangeOf(lever, value);
		return u < .5 ? low + (value - low) * (2 * u) : value + (high - value) * (2 * u - 1);
	}
	/**
	* Levers by dimension of the points. The first dimensions are spread best, so they go to the beliefs that weigh most: against the order of the
	* page this halves the error of the bands. Another order would mean other draws for the same seed; new levers go to the end.
	*/
	var DIMENSIONS = [
		"catch-up",
		"reliance",
		"sponsor",
		"misalignment",
		"conflict",
		"own-model",
		"willingness",
		"candidates",
		"ambition",
		"silicon",
		"public-share",
		"cost",
		"discipline",
		"china",
		"access",
		"nvidia",
		"nvidia-recovery",
		"nvidia-year",
		"discipline-year",
		"consortium",
		"tolerance"
	];
	/** The share `u` of a lever in draw `i`: its own dimension of the points, whatever else varies. */
	function shareOf(lever, i, seed) {
		return point(i, DIMENSIONS.indexOf(lever), seed);
	}
	// src/model/future.ts
	var shared;
	/** The model from the end of the past that all scenarios share, so that many runs need not repeat it. */
	function fromToday() {
		if (shared) return shared;
		const past = integrate(MODEL, valuesOf(baseline()), {
			...CLOCK,
			end: CLOCK.today
		}, "rk4");
		const today = past.states.slice(TODAY_ROW * STOCK_NAMES.length);
		shared = {
			model: {
				...MODEL,
				initial: (_, s) => s.set(today)
			},
			demandToday: column(past, "demand")[TODAY_ROW]
		};
		return shared;
	}
	var workspaces = /* @__PURE__ */ new Map();
	/**
	* Runs the model from today on for given parameter values: the numbers that `simulate` gives there, to the bit at the clock's step. The next
	* run of the same step overwrites the trajectory. `step` in years divides the span; a quarter saves half the time and moves a headline output
	* by less than 0.5 % of its axis.
	*/
	function trajectoryOf(values, step = CLOCK.step) {
		const { model } = fromToday();
		const clock = {
			start: CLOCK.today,
			end: CLOCK.end,
			step
		};
		const into = workspaces.get(step) ?? workspace(model, clock);
		workspaces.set(step, into);
		return integrate(model, values, clock, "rk4", into);
	}
	/** Reads an output, in its unit, at a row of such a trajectory. */
	function outputReader(id) {
		const { from, scale } = outputOf(id);
		const factor = scale === "today" ? 100 / fromToday().demandToday : scale;
		const read = reader(from);
		return (trajectory, row) => read(trajectory, row) * factor;
	}
	/** Runs the model from today on, as `trajectoryOf` does, and reads off the outputs asked for and how it ends. */
	function futureOf(values, ids, step = CLOCK.step) {
		const trajectory = trajectoryOf(values, step);
		const years = trajectory.times.slice();
		const along = (read) => years.map((_, row) => read(trajectory, row));
		return {
			years,
			outputs: Object.fromEntries(ids.map((id) => [id, along(outputReader(id))])),
			...outcomeOf(years, column(trajectory, "formed"), column(trajectory, "squeeze"), CLOCK.today)
		};
	}
	// src/ensemble/sample.ts
	/** Runs the draws `from` to below `to` of an ensemble. Draw i is the same to the bit, whatever the slice and the size. */
	function sample({ scenario, seed, step, vary, outputs }, from, to) {
		const size = to - from;
		const rows = Math.round((CLOCK.end - CLOCK.today) / step) + 1;
		const years = Float64Array.from({ length: rows }, (_, row) => CLOCK.today + row * step);
		const slice = {
			years,
			from,
			to,
			values: Object.fromEntries(outputs.map((id) => [id, new Float64Array(rows * size)])),
			outcomes: new Uint8Array(rows * size),
			formation: new Float64Array(size)
		};
		const readers = outputs.map((id) => ({
			table: slice.values[id],
			read: outputReader(id)
		}));
		const varied = levers.filter(({ id }) => vary.includes(id));
		const values = valuesOf(scenario);
		for (let k = 0; k < size; k++) {
			for (const lever of varied) values[lever.parameter] = draw(lever, scenario.levers[lever.id], shareOf(lever.id, from + k, seed));
			const trajectory = trajectoryOf(values, step);
			for (const { table, read } of readers) for (let row = 0; row < rows; row++) table[row * size + k] = read(trajectory, row);
			const formed = column(trajectory, "formed");
			const outcomes = outcomesAlong(years, formed, column(trajectory, "squeeze"), CLOCK.today);
			for (let row = 0; row < rows; row++) slice.outcomes[row * size + k] = outcomes[row];
			slice.formation[k] = formationOf(years, formed) ?? NaN;
		}
		return slice;
	}
	/** Slices put together, in any order; throws where there are none, or a draw is missing or held twice. */
	function join(samples) {
		if (samples.length === 0) throw new Error("no slices to put together");
		const slices = samples.toSorted((a, b) => a.from - b.from || a.to - b.to);
		slices.forEach(({ from }, i) => {
			if (i > 0 && from !== slices[i - 1].to) throw new Error(`a slice ends at draw ${slices[i - 1].to}, the next starts at ${from}`);
		});
		const { years, from, values } = slices[0];
		const { to } = slices[slices.length - 1];
		const size = to - from;
		const joined = {
			years,
			from,
			to,
			values: {},
			outcomes: new Uint8Array(years.length * size),
			formation: new Float64Array(size)
		};
		const place = (table, { from: first, to: last }, part) => {
			const width = last - first;
			for (let row = 0; row * width < part.length; row++) table.set(part.subarray(row * width, (row + 1) * width), row * size + first - from);
			return table;
		};
		for (const slice of slices) {
			place(joined.outcomes, slice, slice.outcomes);
			place(joined.formation, slice, slice.formation);
			for (const id of Object.keys(values)) joined.values[id] = place(joined.values[id] ?? new Float64Array(years.length * size), slice, slice.values[id]);
		}
		return joined;
	}
	// src/ensemble/influence.ts
	/** Bins for this many draws: a power of two, with at least four draws for each bin of a bin. */
	function binsFor(size) {
		let bins = 1;
		while (16 * bins * bins <= size) bins *= 2;
		return bins;
	}
	/**
	* First-order Sobol index, 0 to 1: the share of the variance of `values` that goes away on average once this input is known.
	*
	* Estimated from draws that are there anyway (Plischke, An effective algorithm for computing global sensitivity indices, Reliability
	* Engineering and System Safety 95 (2010)): the draws are sorted into equal bins of the input's share `shares[i]` (0 to below 1; Sobol
	* points fill such bins evenly), and the variance between the means of the bins is compared with the whole. What chance alone would put
	* between the means, the variance within over the draws of a bin, is taken off. 0 for a constant output and for too few draws to tell.
	*/
	function influenceOf(shares, values) {
		const bins = binsFor(values.length);
		const counts = new Float64Array(bins);
		const sums = new Float64Array(bins);
		const start = values[0];
		let total = 0;
		for (let i = 0; i < values.length; i++) {
			const bin = Math.floor(shares[i] * bins);
			counts[bin]++;
			sums[bin] += values[i] - start;
			total += values[i] - start;
		}
		const middle = total / values.length;
		let between = 0;
		for (let bin = 0; bin < bins; bin++) if (counts[bin] > 0) between += counts[bin] * (sums[bin] / counts[bin] - middle) * (sums[bin] / counts[bin] - middle);
		let whole = 0;
		for (const value of values) whole += (value - start - middle) * (value - start - middle);
		if (whole === 0) return 0;
		const noise = (whole - between) * (bins - 1) / (values.length - bins);
		return Math.min(1, Math.max(0, (between - noise) / whole));
	}
	// src/ensemble/quantiles.ts
	var BUCKETS = 256;
	/**
	* Exact empirical quantiles: for each share `per[i]` of 100, the smallest value with at least that share of the values at or below it.
	* Values are numbers, infinities included, at least one; shares go from above 0 to 100. Only the buckets that hold a wanted value are sorted.
	*/
	function quantiles(values, per) {
		let [low, high] = [values[0], values[0]];
		for (let i = 1; i < values.length; i++) if (values[i] < low) low = values[i];
		else if (values[i] > high) high = values[i];
		const width = high - low;
		const bucket = new Uint8Array(values.length);
		if (width > 0 && width < Infinity) for (let i = 0; i < values.length; i++) bucket[i] = Math.min(255, (values[i] - low) / width * BUCKETS);
		/** How many values lie below each bucket. */
		const below = /* @__PURE__ */ new Uint32Array(257);
		for (let i = 0; i < values.length; i++) below[bucket[i] + 1]++;
		for (let b = 0; b < BUCKETS; b++) below[b + 1] += below[b];
		const grouped = new Float64Array(values.length);
		const next = below.slice();
		for (let i = 0; i < values.length; i++) grouped[next[bucket[i]]++] = values[i];
		return per.map((share) => {
			const rank = Math.ceil(share * values.length / 100) - 1;
			let b = 0;
			while (below[b + 1] <= rank) b++;
			grouped.subarray(below[b], below[b + 1]).sort();
			return grouped[rank];
		});
	}
	// src/ensemble/summary.ts
	/** The bands drawn: a share of 5, 25, 50, 75 and 95 of 100 draws lies at or below each. */
	var PERCENTILES = [
		5,
		25,
		50,
		75,
		95
	];
	/** Shares of 100 in the middle of 50 equal parts. */
	var DOTS = Array.from({ length: 50 }, (_, i) => 2 * i + 1);
	/** Says what a sample of an ensemble shows; of a slice, what the slice shows. */
	function summarise(request, sample) {
		const { years, formation } = sample;
		const size = sample.to - sample.from;
		const rowOf = (table, row) => table.subarray(row * size, (row + 1) * size);
		const shareUntil = (year) => formation.reduce((count, formed) => count + (formed <= year ? 1 : 0), 0) / size;
		const wholeYears = [...years].filter((year) => Number.isInteger(year) && year > years[0]);
		return {
			size,
			seed: request.seed,
			years,
			bands: Object.fromEntries(request.outputs.map((id) => [id, bandsOf(years, (row) => rowOf(sample.values[id], row))])),
			chances: chancesOf(years.length, size, sample.outcomes),
			formation: quantiles(formation.map((year) => Number.isNaN(year) ? Infinity : year), DOTS).map((year) => year === Infinity ? null : year),
			formedBy: Object.fromEntries(wholeYears.map((year) => [year, shareUntil(year)])),
			influence: influences(request, sample, (id) => rowOf(sample.values[id], years.length - 1))
		};
	}
	function bandsOf(years, row) {
		const bands = Object.fromEntries(PERCENTILES.map((per) => [per, new Float64Array(years.length)]));
		for (let i = 0; i < years.length; i++) quantiles(row(i), PERCENTILES).forEach((value, j) => bands[PERCENTILES[j]][i] = value);
		return bands;
	}
	function chancesOf(rows, size, outcomes) {
		const chances = OUTCOMES.map(() => new Float64Array(rows));
		outcomes.forEach((outcome, i) => chances[outcome][Math.floor(i / size)]++);
		return Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, chances[i].map((count) => count / size)]));
	}
	function influences({ vary, outputs, seed }, { from, to }, last) {
		const shares = vary.map((lever) => Float64Array.from({ length: to - from }, (_, k) => shareOf(lever, from + k, seed)));
		return Object.fromEntries(outputs.map((id) => {
			return [id, vary.map((lever, i) => ({
				lever,
				share: influenceOf(shares[i], last(id))
			})).toSorted((a, b) => b.share - a.share)];
		}));
	}
	// src/ensemble/task.ts
	var WORK = {
		sample: ({ request, from, to }) => sample(request, from, to),
		runs: ({ scenarios, outputs, step }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs, step)),
		summarise: ({ request, samples }) => summarise(request, join(samples))
	};
	/** Does a task in one go, as a worker does. Throws what the model throws. */
	function perform(task) {
		return WORK[task.kind](task);
	}
	/** Runs in one piece: 2 ms on a desktop, and still short enough for a frame on a slow phone. */
	var FEW = 4;
	var PIECES = {
		*sample({ request, from, to }) {
			const parts = [];
			for (let next = from; next < to; next += FEW) {
				parts.push(sample(request, next, Math.min(next + FEW, to)));
				yield;
			}
			return join(parts);
		},
		*runs({ scenarios, ...rest }) {
			const futures = [];
			for (let next = 0; next < scenarios.length; next += FEW) {
				futures.push(...WORK.runs({
					...rest,
					scenarios: scenarios.slice(next, next + FEW)
				}));
				yield;
			}
			return futures;
		},
		*summarise({ request, samples }) {
			const whole = join(samples);
			yield;
			const summary = summarise({
				...request,
				outputs: []
			}, whole);
			for (const id of request.outputs) {
				yield;
				const { bands, influence } = summarise({
					...request,
					outputs: [id]
				}, whole);
				Object.assign(summary.bands, bands);
				Object.assign(summary.influence, influence);
			}
			return summary;
		}
	};
	/** Does a task a little at a time, as the main thread has to: the same bits as `perform`, with a pause wherever it yields. */
	function piecesOf(task) {
		return PIECES[task.kind](task);
	}
	// src/ensemble/ensemble.ts
	/** How much is asked for: few draws while a scenario moves, many within a second of rest, then all. */
	var GRAINS = {
		coarse: 256,
		middle: SIZE / 2,
		fine: SIZE
	};
	var ANSWERS = outputs.filter(({ headline }) => headline).map(({ id }) => id);
	var VARIED = {
		beliefs: BELIEFS,
		all: UNCERTAIN
	};
	/** That of the version that this source is. */
	var ensemble = {
		beliefs: BELIEFS,
		requestOf: (scenario, grain, vary = "beliefs") => ({
			scenario,
			size: GRAINS[grain],
			step: STEP,
			seed: 1,
			vary: VARIED[vary],
			outputs: ANSWERS
		}),
		perform,
		piecesOf
	};
	exports.frozen = {
		...newest,
		...ensemble
	};
	return exports;
})({});
(globalThis.openModelSqueeze ??= {})[2] = released.frozen
}
