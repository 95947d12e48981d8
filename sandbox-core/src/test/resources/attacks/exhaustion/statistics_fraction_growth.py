# limit duration or limit memory
import statistics
from fractions import Fraction
statistics.mean([Fraction(1, i) for i in range(1, 100_000)])
