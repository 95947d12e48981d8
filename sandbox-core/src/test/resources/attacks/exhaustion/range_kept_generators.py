# limit memory
def generate(numbers):
    for number in numbers:
        yield number


numbers = range(1 << 800_000)
kept = []
while True:
    generator = generate(numbers)
    next(generator)
    kept.append(generator)
