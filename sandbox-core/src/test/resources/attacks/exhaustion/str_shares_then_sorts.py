# limit memory
text = 'a' * 10**6
text += 'b'
texts = {}
for i in range(20_000):
    text += 'c'
    texts[i] = text
sorted(texts.values())
