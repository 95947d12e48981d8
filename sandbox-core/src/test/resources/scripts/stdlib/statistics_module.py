# SPDX-License-Identifier: Apache-2.0
# statistics: averages and spread.
import statistics as st
from fractions import Fraction

data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.median(data), st.mode(data), st.pstdev(data), st.stdev(data), st.pvariance(data), st.variance(data), st.fmean(data))
print(st.median([1, 3, 2]), st.median([1, 2, 3, 4]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.median_grouped([1, 2, 2, 3]), st.multimode("aabbc"), st.mode("hello"))
print(st.mean([1.5, 2.5]), st.mean([Fraction(1, 2), Fraction(1, 3)]), st.mean([1, 2]), st.mean([1, 3]), st.harmonic_mean([40, 60]), round(st.geometric_mean([54, 24, 36]), 9), st.fmean([1, 2], weights=[3, 1]))
print(st.quantiles([1, 2, 3, 4, 5], n=4), st.quantiles(range(1, 12), n=4, method="inclusive"), st.variance([0.1, 0.2, 0.3]), st.covariance([1, 2, 3], [1, 2, 4]), round(st.correlation([1, 2, 3], [1, 2, 4]), 9), st.linear_regression([1, 2, 3], [2, 4, 6]))
nd = st.NormalDist(100, 15)
print(nd, nd.mean, nd.stdev, round(nd.cdf(115), 6), round(nd.pdf(100), 6), round(nd.inv_cdf(0.975), 4), nd + 5)
for source in ["st.mean([])", "st.median([])", "st.mode([])", "st.stdev([1])", "st.variance([])", "st.mean(['a'])", "st.harmonic_mean([-1])", "st.quantiles([1], n=0)", "st.geometric_mean([])"]:
    try:
        print(eval(source))
    except Exception as error:
        print(source, "->", type(error).__name__, error)
print(issubclass(st.StatisticsError, ValueError))
