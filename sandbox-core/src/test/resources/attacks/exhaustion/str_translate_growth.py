# limit memory
s = 'a' * 10_000
s.translate({97: 'b' * 100_000})
