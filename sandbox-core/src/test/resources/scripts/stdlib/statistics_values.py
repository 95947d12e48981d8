# SPDX-License-Identifier: Apache-2.0
"""statistics: every function on the same data, to the last digit."""
import statistics as st
d=[2.5,3.1,4.7,1.2,9.9,4.7]
for n,a in [('mean',(d,)),('fmean',(d,)),('fmean',(d,[1,2,3,4,5,6])),('geometric_mean',(d,)),('harmonic_mean',(d,)),('harmonic_mean',(d,[1,2,3,4,5,6])),('median',(d,)),('median_low',(d,)),('median_high',(d,)),('median_grouped',(d,)),('median_grouped',(d,2)),('mode',(d,)),('multimode',(d,)),('pstdev',(d,)),('pvariance',(d,)),('stdev',(d,)),('variance',(d,)),('quantiles',(d,)),('covariance',(d,d[::-1])),('correlation',(d,d[::-1])),('linear_regression',(d,d[::-1]))]:
    print(n,getattr(st,n)(*a))
print(st.quantiles(d,n=10,method='inclusive'),st.correlation(d,d[::-1],method='ranked'),st.linear_regression(d,[2*x for x in d],proportional=True),st.NormalDist(1,2).cdf(1.5),st.NormalDist.from_samples(d),st.NormalDist(0,1).inv_cdf(.3),st.NormalDist(1,2).samples(3,seed=4),st.kde(d,1.5)(2.0),st.kde_random(d,1.5,seed=3)(),st.NormalDist(1,2).overlap(st.NormalDist(2,3)),st.NormalDist(1,2).quantiles(5),st.NormalDist(1,2)+3,st.NormalDist(1,2).zscore(4),st.NormalDist(1,2).pdf(.3))
for k in ['normal','logistic','rectangular','triangular','parabolic','cosine']: print(k,st.kde(d,1.5,k)(2.0),st.kde(d,1.5,k,cumulative=True)(2.0),st.kde_random(d,1.5,k,seed=3)())
