# limit memory
dict.fromkeys(range(10 ** 10))
