# SPDX-License-Identifier: Apache-2.0
def check(source):
    """Prints each line with its value, or with what it raises."""
    for line in source.strip().splitlines():
        try:
            print(line, "->", repr(eval(line, globals())))
        except BaseException as e:
            print(line, "!!", type(e).__name__, "|", e)


import statistics, math, random
from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D

data = [2.5, 3.25, 5.5, 11.25, 11.75]
N = NormalDist(100, 15)
check(r'''
mean([1, 2, 3, 4]), mean([1, 2]), mean([F(1, 2), F(1, 3)]), mean([D("0.5"), D("0.75")]), mean([1, 2.5]), mean([True, False]), mean(iter([1, 2, 3])), mean([1e308, 1e308]), mean([float("inf"), 1]), mean([float("nan"), 1]), mean([1, F(1, 2)]), mean({1: 2, 3: 4}), mean(range(10))
mean([])
mean([1, "a"])
mean(["a"])
mean(5)
mean([1, D(1)])
mean([F(1, 2), 1.5])
mean([None])
fmean([1, 2, 3]), fmean([1, 2], [3, 1]), fmean([3.5, 4.0, 5.25], weights=[1, 2, 1]), fmean(iter([1, 2])), fmean([F(1, 2), 1]), fmean([D(1), 2]), fmean(iter([1, 2]), iter([1, 2]))
fmean([])
fmean([1], [1, 2])
fmean([1, 2], [0, 0])
fmean(["a"])
fmean([1, 2], [1, -1])
geometric_mean([54, 24, 36]), geometric_mean([4, 9]), geometric_mean([0, 1]), geometric_mean([1.5]), geometric_mean([F(1, 2), 2]), geometric_mean([float("inf"), 1]), geometric_mean(iter([2, 8]))
geometric_mean([])
geometric_mean([-1, 1])
geometric_mean(["a"])
harmonic_mean([40, 60]), harmonic_mean([40, 60], weights=[5, 30]), harmonic_mean([0, 1]), harmonic_mean([5]), harmonic_mean([F(1, 2), F(1, 3)]), harmonic_mean([D(2), D(4)]), harmonic_mean([2.5, 3, 10])
harmonic_mean([])
harmonic_mean([-1, 2])
harmonic_mean([1, 2], weights=[1])
harmonic_mean([1, 2], weights=[0, 0])
harmonic_mean([1, 2], weights=[-1, 2])
harmonic_mean(["a", 1])
harmonic_mean(["a"])
median([1, 3, 5]), median([1, 3, 5, 7]), median([3]), median(["a", "c", "b"]), median([F(1), F(2)]), median([D(1), D(2)]), median({3, 1}), median_low([1, 3, 5, 7]), median_high([1, 3, 5, 7]), median_low([5]), median_low("ab"), median_high("abc")
median([])
median_low([])
median_high([])
median(["a", "b"])
median([1, "a"])
median_grouped([1, 2, 2, 3, 4, 4, 4, 4, 4, 5]), median_grouped([52, 52, 53, 54]), median_grouped([1, 3, 3, 5, 7]), median_grouped([1, 3, 3, 5, 7], interval=2), median_grouped([5]), median_grouped([1, 2], 10.5)
median_grouped([])
median_grouped(["a", "b"])
median_grouped([1], "x")
mode([1, 1, 2]), mode("aabb"), mode(["x"]), mode([None, None]), multimode("aabbbbccddddeeffffgg"), multimode(""), multimode([1]), mode(iter("zz"))
mode([])
mode([[1]])
pstdev(data), stdev(data), variance(data), pvariance(data), pstdev([1, 1]), stdev([1, 2, 3, 4]), variance([F(1, 6), F(1, 2), F(5, 3)]), variance([D("27.5"), D("30.25"), D("30.25")]), pvariance([D(1), D(3)]), stdev([D(1), D(3)]), pstdev([F(1), F(2)]), variance([1, 2], 1.5), pvariance([1, 2, 3], mu=2), stdev([1, 2, 4], xbar=2), pvariance([5]), pstdev([1.5]), stdev([True, False])
variance([1])
stdev([])
pvariance([])
pstdev([])
stdev([1, "a"])
quantiles([1, 2, 3, 4, 5]), quantiles(range(1, 101), n=10), quantiles([1, 2], n=4), quantiles([1, 5, 2], method="inclusive"), quantiles([1, 2, 3, 4], n=1), quantiles([1.5, 2.5], n=2), quantiles([F(1), F(2)], n=3), quantiles([D(1), D(2)], n=3), quantiles([5]), quantiles([5], n=5, method="inclusive"), quantiles(iter([3, 1, 2]), n=100, method="exclusive")[:3]
quantiles([])
quantiles([1, 2], n=0)
quantiles([1, 2], method="x")
quantiles([1, 2], 4)
quantiles(["a", "b"])
covariance([1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 1, 2, 3, 1, 2, 3]), correlation([1, 2, 3], [1, 2, 4]), correlation([1, 2, 3], [3, 2, 1]), correlation([1, 5, 2, 9], [3, 8, 1, 2], method="ranked"), correlation([1, 1, 2], [3, 3, 4], method="ranked"), covariance([F(1), F(2)], [1, 2])
covariance([1], [1])
covariance([1, 2], [1])
correlation([1, 2], [1])
correlation([1], [1])
correlation([1, 1], [1, 2])
correlation([1, 2], [1, 2], method="x")
linear_regression([1, 2, 3], [2, 4, 6]), linear_regression([1, 2, 3], [2, 4, 7]), linear_regression([1, 2, 3], [2, 4, 6], proportional=True), linear_regression([1971, 1975, 1979, 1982, 1983], [1, 2, 3, 4, 5]), linear_regression([1, 2], [1, 2]).slope, linear_regression(x=[1, 2], y=[3, 5])._fields, LinearRegression(1, 2)
linear_regression([1], [1])
linear_regression([1, 2], [1])
linear_regression([1, 1], [1, 2])
linear_regression([0, 0], [1, 2], proportional=True)
N, N.mean, N.stdev, N.variance, N.median, N.mode, N.pdf(100), N.cdf(115), N.inv_cdf(0.95), N.zscore(130), N.quantiles(), N.quantiles(n=10), N.overlap(NormalDist(110, 10)), N.overlap(N), NormalDist(), NormalDist(1), NormalDist(2.4, 1.6).overlap(NormalDist(3.2, 2.0))
N + 5, N - 5, N * 2, N / 2, 5 + N, 5 - N, 2 * N, -N, +N, N + NormalDist(1, 2), N - NormalDist(1, 2), N == NormalDist(100, 15), hash(N) == hash(NormalDist(100, 15)), N == 5, N * -1
N / N
2 / N
N + "a"
N.samples(3, seed=1), NormalDist.from_samples([1, 2, 3]), NormalDist.from_samples(data), N.samples(0), N.samples(2, seed="x")
NormalDist(1, -1)
NormalDist.from_samples([1])
NormalDist(1, 0).pdf(1)
NormalDist(1, 0).cdf(1)
NormalDist(1, 0).zscore(1)
N.inv_cdf(0)
N.inv_cdf(1)
N.inv_cdf(0.5), NormalDist(1, 0).inv_cdf(0.3), N.inv_cdf(0.02), N.inv_cdf(1e-10), N.cdf(-1e9), N.pdf(1e6)
N.overlap(5)
NormalDist(1, 0).overlap(N)
N.mean = 3
setattr(N, "mean", 3)
NormalDist("a")
(k := kde([-2.1, -1.3, -0.4, 1.9, 5.1, 6.2], h=1.5))(0), k(3), k(10), kde([1, 2], 1, "rect")(1), kde([1, 2], 1, "triangular")(1.5), kde([1, 2], 1, "epanechnikov")(1), kde([1, 2], 1, "quartic")(1), kde([1, 2], 1, "triweight")(1), kde([1, 2], 1, "cosine")(1), kde([1, 2], 1, "sigmoid")(1), kde([1, 2], 1, "logistic")(1), kde([1, 2], 1, "gauss", cumulative=True)(1), kde([1, 2], 1, "uniform")(1), kde([1, 2], 1, "parabolic", cumulative=True)(1), kde([1, 2], 1, "biweight", cumulative=True)(1.2), kde([1, 2], 1, "cosine", cumulative=True)(1.2), kde([1, 2], 1, "sigmoid", cumulative=True)(1.2), kde([1, 2], 1, "logistic", cumulative=True)(1.2), kde([1, 2], 1, "rect", cumulative=True)(1.2), kde([1, 2], 1, "triangular", cumulative=True)(1.2), kde([1, 2], 1, "triweight", cumulative=True)(1.2)
k.__doc__
kde([], 1)
kde(["a"], 1)
kde([1], 0)
kde([1], -1)
kde([1], 1, "zzz")
kde_random([], 1)
kde_random([1], 0)
kde_random([1], 1, "q")
kde_random(["a"], 1)
StatisticsError.__mro__, statistics.__all__
''')
