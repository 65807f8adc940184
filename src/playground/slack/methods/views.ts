import { z } from 'zod';
import { limits } from '../limits.ts';
import { viewPayload } from '../payloads.ts';
import { type ModalContent, readHome, readModal } from '../shapes/view.ts';
import { SlackRefusal } from '../slack-refusal.ts';
import type { OpenView } from '../workspace.ts';
import { type ApiMethod, readArguments, type World, wireJson } from './api-method.ts';

const openArguments = z.looseObject({ trigger_id: z.string().min(1), view: wireJson });

/** `views.open`: a new modal in place of whatever the person had open. */
export const open: ApiMethod = (world, args) => {
  const { trigger_id, view } = readArguments(openArguments, args);
  const content = modalFrom(world, view);
  const user = world.triggers.exchange(trigger_id);
  refuseTakenId(world, content, null);
  const opened = world.workspace.newView(user, content, null);
  world.workspace.setStack(user, [opened]);
  return { view: viewPayload(world.workspace, opened) };
};

/** `views.push`: a modal on top of the one the person acted in, three at most. */
export const push: ApiMethod = (world, args) => {
  const { trigger_id, view } = readArguments(openArguments, args);
  const content = modalFrom(world, view);
  const user = world.triggers.exchange(trigger_id);
  const pushed = pushView(world, user, content);
  return { view: viewPayload(world.workspace, pushed) };
};

/** Puts a modal on a person's stack. @throws {SlackRefusal} `not_found`, `push_limit_reached`, `duplicate_external_id` */
export function pushView(world: World, user: string, content: ModalContent): OpenView {
  const stack = world.workspace.stack(user);
  const top = stack.at(-1);
  if (!top) throw new SlackRefusal('not_found');
  if (stack.length >= limits.modalDepth) throw new SlackRefusal('push_limit_reached');
  refuseTakenId(world, content, null);
  const pushed = world.workspace.newView(user, content, top);
  world.workspace.setStack(user, [...stack, pushed]);
  return pushed;
}

const updateArguments = z.looseObject({
  view_id: z.string().optional(),
  external_id: z.string().optional(),
  hash: z.string().optional(),
  view: wireJson,
});

/** `views.update`: of a modal that is still open, and unchanged since where a hash is given. */
export const update: ApiMethod = (world, args) => {
  const { view_id, external_id, hash, view } = readArguments(updateArguments, args);
  if (view_id === undefined && external_id === undefined)
    throw new SlackRefusal('invalid_arguments', ['[ERROR] missing required field: view_id or external_id']);
  const content = modalFrom(world, view);
  const target = world.workspace.view((each) =>
    view_id === undefined ? each.content.external_id === external_id : each.id === view_id,
  );
  if (!target) throw new SlackRefusal('not_found');
  if (hash !== undefined && hash !== target.hash) throw new SlackRefusal('hash_conflict');
  return { view: viewPayload(world.workspace, replaceView(world, target, content)) };
};

/** Gives an open modal new content and a new hash. @throws {SlackRefusal} `duplicate_external_id` */
export function replaceView(world: World, target: OpenView, content: ModalContent): OpenView {
  refuseTakenId(world, content, target);
  const replaced: OpenView = { ...target, content, hash: world.workspace.newHash() };
  const stack = world.workspace.stack(target.user);
  world.workspace.setStack(
    target.user,
    stack.map((each) => (each.id === target.id ? replaced : each)),
  );
  return replaced;
}

const publishArguments = z.looseObject({ user_id: z.string().min(1), view: wireJson });

/** `views.publish`: the app's home, one per person. */
export const publish: ApiMethod = (world, args) => {
  const { user_id, view } = readArguments(publishArguments, args);
  if (!world.app.hasHomeTab) throw new SlackRefusal('not_enabled');
  if (!world.workspace.users.has(user_id)) throw new SlackRefusal('user_not_found');
  const content = readHome(view, () => world.workspace.newId('b'));
  if (!content.ok) throw new SlackRefusal('invalid_arguments', content.messages);
  world.workspace.homes.set(user_id, content.value);
  world.workspace.changed();
  return { view: { ...content.value, type: 'home', team_id: world.workspace.team.id } };
};

/** @throws {SlackRefusal} `invalid_arguments` with what is wrong */
export function modalFrom({ workspace }: World, view: unknown): ModalContent {
  const content = readModal(view, () => workspace.newId('b'));
  if (!content.ok) throw new SlackRefusal('invalid_arguments', content.messages);
  return content.value;
}

function refuseTakenId({ workspace }: World, content: ModalContent, own: OpenView | null): void {
  if (!content.external_id) return;
  const taken = workspace.view((each) => each.content.external_id === content.external_id);
  if (taken && taken.id !== own?.id) throw new SlackRefusal('duplicate_external_id');
}
