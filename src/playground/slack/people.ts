import type { Seed, User } from './workspace.ts';

const ours = 'T0HEARTH';
const theirs = 'T0FREIGHT';

const person: Pick<User, 'teamId' | 'locale' | 'timeZone' | 'isBot' | 'isRestricted'> = {
  teamId: ours,
  locale: 'en-GB',
  timeZone: 'Europe/London',
  isBot: false,
  isRestricted: false,
};

const botUserId = 'U0CLEARBOT';

/** The team of a small shop that sells kitchenware on Amazon: who may approve, who may not, and who reads what. */
export function demoWorkspace(appName: string): Seed {
  return {
    team: { id: ours, domain: 'hearth-and-hollow', name: 'Hearth & Hollow' },
    bot: { appId: 'A0CLEAR', botId: 'B0CLEAR', userId: botUserId },
    users: [
      { ...person, id: 'U0MARA', name: 'mara', realName: 'Mara Lindholm', title: 'Customer care' },
      { ...person, id: 'U0TOM', name: 'tom', realName: 'Tom Okafor', title: 'Team lead' },
      {
        ...person,
        id: 'U0WEI',
        name: 'wei',
        realName: '陈伟',
        title: '运营 (Operations)',
        locale: 'zh-CN',
        timeZone: 'Asia/Shanghai',
      },
      {
        ...person,
        id: 'U0JONAS',
        name: 'jonas',
        realName: 'Jonas Berger',
        title: 'Versand (Shipping)',
        locale: 'de-DE',
        timeZone: 'Europe/Berlin',
      },
      {
        ...person,
        id: 'U0AOI',
        name: 'aoi',
        realName: '佐藤 葵',
        title: '受注担当 (Orders)',
        locale: 'ja-JP',
        timeZone: 'Asia/Tokyo',
      },
      {
        ...person,
        id: 'U0GIL',
        name: 'gil',
        realName: 'Gil Ferreira',
        title: 'Freelance translator, guest',
        isRestricted: true,
      },
      {
        ...person,
        id: 'U0PRIYA',
        name: 'priya',
        realName: 'Priya Nair',
        title: 'Brightline Freight, another workspace',
        teamId: theirs,
      },
      { ...person, id: botUserId, name: 'clear_to_send', realName: appName, title: 'App', isBot: true },
      { ...person, id: 'USLACKBOT', name: 'slackbot', realName: 'Slackbot', title: 'Slack', isBot: true },
    ],
    channels: [
      {
        id: 'C0BUYERS',
        name: 'buyer-messages',
        kind: 'public',
        topic: 'What we write to Amazon buyers, before it goes out',
        isShared: true,
      },
      {
        id: 'C0ESCALATE',
        name: 'escalations',
        kind: 'private',
        topic: 'Cases that need care',
        isShared: false,
      },
      {
        id: 'C0LOBBY',
        name: 'lobby',
        kind: 'public',
        topic: 'Everything else. The bot is not in here: /invite it',
        isShared: false,
      },
    ],
    members: {
      C0BUYERS: ['U0MARA', 'U0TOM', 'U0WEI', 'U0JONAS', 'U0AOI', 'U0GIL', 'U0PRIYA', botUserId],
      C0ESCALATE: ['U0MARA', 'U0TOM', botUserId],
      C0LOBBY: ['U0MARA', 'U0TOM', 'U0WEI', 'U0JONAS', 'U0AOI'],
    },
  };
}
