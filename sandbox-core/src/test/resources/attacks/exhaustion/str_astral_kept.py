# limit memory
kept = []
while True:
    text = '\U0001f600' * 100_000 + str(len(kept))
    assert len(text) > 100_000 and text[5] == text[7]
    kept.append(text)
