echo {{ sample.name }}
