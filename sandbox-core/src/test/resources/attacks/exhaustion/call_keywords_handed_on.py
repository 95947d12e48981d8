# limit memory
names = {str(number): number for number in range(200_000)}
chain = dict
for _ in range(250):
    chain = chain.__call__
chain(**names)
