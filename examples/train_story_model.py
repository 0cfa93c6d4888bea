"""Trains the example model in ``examples/stories``: a Llama of about one million parameters that tells small stories.

    python examples/train_story_model.py

Needs the ``test`` extra (torch, transformers). The text comes from ``story_grammar.py``; the same seed, torch build and
number of threads give the same weights. Takes about five minutes on one core. Writes a Hugging Face directory
(config.json, model.safetensors in bfloat16, tokenizer.json, chat template) and ``held_out.txt``, stories from another
seed, one a line, on which the tests measure perplexity.
"""

import argparse
import itertools
import math
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from story_grammar import stories
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, processors, trainers
from transformers import GenerationConfig, LlamaConfig, LlamaForCausalLM, PreTrainedTokenizerFast

BEGIN, END, USER, ASSISTANT = "<|begin|>", "<|end|>", "<|user|>", "<|assistant|>"
VOCABULARY = 1024
CONTEXT = 512
CHAT_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}<|{{ message['role'] }}|>{{ message['content'] }}"
    "{% if message['role'] == 'assistant' %}{{ eos_token }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}<|assistant|>{% endif %}"
)
TRAIN_SEED, HELD_OUT_SEED = 1, 2


def documents(seed: int) -> Iterator[str]:
    """Training documents: every other one answers a request in chat form, the rest are plain stories."""
    for number, (story, request) in enumerate(stories(seed)):
        chat = f"{USER}{request}{ASSISTANT}" if number % 2 else ""
        yield f"{chat}{story}{END}"


def train_tokenizer() -> PreTrainedTokenizerFast:
    """A byte-level BPE that puts ``BEGIN`` in front of a text, as Llama's tokenizer does."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    special = [BEGIN, END, USER, ASSISTANT]
    trainer = trainers.BpeTrainer(
        vocab_size=VOCABULARY,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    texts = (text for story, request in itertools.islice(stories(TRAIN_SEED), 4000) for text in (story, request))
    tokenizer.train_from_iterator(texts, trainer)
    begin = tokenizer.token_to_id(BEGIN)
    tokenizer.post_processor = processors.TemplateProcessing(single=f"{BEGIN} $A", special_tokens=[(BEGIN, begin)])
    fast = PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token=BEGIN, eos_token=END, pad_token=END)
    fast.chat_template = CHAT_TEMPLATE
    fast.model_max_length = CONTEXT
    return fast


def new_model(tokenizer: PreTrainedTokenizerFast) -> LlamaForCausalLM:
    """GQA, tied embeddings, and an MLP width that is no multiple of a vector panel: what real models bring along."""
    config = LlamaConfig(
        vocab_size=VOCABULARY,
        hidden_size=128,
        intermediate_size=344,
        num_hidden_layers=5,
        num_attention_heads=4,
        num_key_value_heads=2,
        head_dim=32,
        max_position_embeddings=CONTEXT,
        rms_norm_eps=1e-5,
        tie_word_embeddings=True,
        initializer_range=0.05,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=None,
    )
    model = LlamaForCausalLM(config)
    # Words of one class, such as colors, are equally likely wherever a story is free to choose, which pulls their
    # embeddings together. They must start far apart, or the model is slow to learn that a story repeats its choice.
    torch.nn.init.normal_(model.get_input_embeddings().weight, std=0.2)
    return model


def batches(tokenizer: PreTrainedTokenizerFast, rows: int, columns: int) -> Iterator[torch.Tensor]:
    """Endless ``[rows, columns]`` token ids cut from the stream of documents; every row begins with a document."""
    source = documents(TRAIN_SEED)
    while True:
        batch = []
        for _ in range(rows):
            ids: list[int] = []
            while len(ids) < columns:
                ids += tokenizer(next(source)).input_ids
            batch.append(ids[:columns])
        yield torch.tensor(batch)


def optimizers(model: LlamaForCausalLM) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside the layers, which halves the steps needed, and AdamW for the rest."""
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and ".layers." in name]
    rest = [p for name, p in model.named_parameters() if p.ndim != 2 or ".layers." not in name]
    return [
        torch.optim.Muon(matrices, lr=0.01, weight_decay=0.01),
        torch.optim.AdamW(rest, lr=3e-3, betas=(0.9, 0.95), weight_decay=0.0),
    ]


def train(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast, steps: int) -> None:
    """Warms up, then lowers the learning rates linearly to zero."""
    chosen = optimizers(model)

    def rate(step: int) -> float:
        return min((step + 1) / 50, (steps - step) / steps)

    schedules = [torch.optim.lr_scheduler.LambdaLR(optimizer, rate) for optimizer in chosen]
    start, average = time.time(), math.log(VOCABULARY)
    for step, ids in zip(range(steps), batches(tokenizer, rows=8, columns=288), strict=False):
        loss = model(input_ids=ids, labels=ids).loss
        loss.backward()
        for optimizer, schedule in zip(chosen, schedules, strict=True):
            optimizer.step()
            schedule.step()
            optimizer.zero_grad()
        average += (loss.item() - average) * 0.05
        if step % 200 == 199:
            print(f"step {step + 1:5d}  loss {average:.3f}  {time.time() - start:.0f} s", flush=True)


@torch.no_grad()
def perplexity(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast, texts: list[str]) -> float:
    """exp of the mean negative log-likelihood of all tokens but each text's first."""
    total, count = 0.0, 0
    for text in texts:
        ids = torch.tensor([tokenizer(text).input_ids])
        predicted = ids.shape[1] - 1
        total += model(input_ids=ids, labels=ids).loss.item() * predicted
        count += predicted
    return math.exp(total / count)


def save(model: LlamaForCausalLM, tokenizer: PreTrainedTokenizerFast, directory: Path) -> None:
    """Writes the model in bfloat16 with its tokenizer and how to sample from it."""
    model.generation_config = GenerationConfig(
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        do_sample=True,
        temperature=0.8,
        top_p=0.95,
    )
    model.to(torch.bfloat16).save_pretrained(directory)
    tokenizer.save_pretrained(directory)


def main() -> None:
    """Trains, saves, and prints the perplexity of held-out stories and a sample."""
    parser = argparse.ArgumentParser(description="Train the example model.")
    parser.add_argument("--out", type=Path, default=Path(__file__).parent / "stories")
    parser.add_argument("--steps", type=int, default=1000)
    parser.add_argument("--threads", type=int, default=1)
    arguments = parser.parse_args()
    torch.manual_seed(0)
    torch.set_num_threads(arguments.threads)
    tokenizer = train_tokenizer()
    model = new_model(tokenizer)
    print(f"{sum(p.numel() for p in model.parameters()):,} parameters")
    train(model, tokenizer, arguments.steps)
    save(model, tokenizer, arguments.out)
    held_out = [text for text, _ in itertools.islice(stories(HELD_OUT_SEED), 40)]
    (arguments.out / "held_out.txt").write_text("\n".join(held_out) + "\n")
    print(f"perplexity of held-out stories: {perplexity(model.float(), tokenizer, held_out):.3f}")
    prompt = tokenizer("Once upon a time", return_tensors="pt").input_ids
    print(tokenizer.decode(model.generate(prompt, max_new_tokens=250, do_sample=True)[0]))


if __name__ == "__main__":
    main()
