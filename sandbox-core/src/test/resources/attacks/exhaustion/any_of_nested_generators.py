# limit duration
sum(sum(1 for j in range(10 ** 9)) for i in range(10 ** 9))
