# completes
text = 'a' * 10**6
text += 'b'
texts = []
for i in range(20_000):
    text += 'c'
    texts.append(text)
print(sum(len(each[5]) for each in texts))
#> 20000
